package ui

import (
	"github.com/a-h/templ"

	"ribbit/app/chat"
	"ribbit/ui/texts"
)

// scopeTexts say what a token may do.
var scopeTexts = map[chat.Scope]texts.Text{
	chat.ScopeRead: texts.ScopeRead, chat.ScopeWrite: texts.ScopeWrite, chat.ScopeAll: texts.ScopeAll,
}

// swapAccess makes a form of the settings whose answer is the whole of Access.
func swapAccess(path string) templ.Attributes {
	return templ.Attributes{"hx-post": path, "hx-target": "#" + IDAccess, "hx-swap": "outerHTML"}
}
