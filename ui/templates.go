package ui

import "github.com/a-h/templ"

// scriptIcons are the drawings that scripts put beside words.
var scriptIcons = []string{"reply", "pencil", "clock", "warning", "close"}

func roleAttribute(role string) templ.Attributes {
	if role == "" {
		return nil
	}
	return templ.Attributes{"role": role}
}
