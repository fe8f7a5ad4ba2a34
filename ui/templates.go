package ui

import "github.com/a-h/templ"

// What does not differ from page to page is written once.
var (
	fixedTemplates = fixedWords(templatesForAll())
	fixedTexts     = fixedWords(words())
	fixedItems     = fixedWords(menuItems(""))
)

// scriptIcons are the drawings that scripts put beside words.
var scriptIcons = []string{"reply", "pencil", "clock", "warning", "close", "minimise", "plus", "file", "upload", "download", "chat", "previous", "next", "minus", "picture", "microphone", "camera", "lock", "up", "stop", "bin", "play", "pause"}

func roleAttribute(role string) templ.OrderedAttributes {
	if role == "" {
		return nil
	}
	return templ.OrderedAttributes{attribute("role", role)}
}
