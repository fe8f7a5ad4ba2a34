package ui

import "github.com/a-h/templ"

// swapAccess makes a form of the settings whose answer is the whole of Access.
func swapAccess(path string) templ.Attributes {
	return templ.Attributes{"hx-post": path, "hx-target": "#" + IDAccess, "hx-swap": "outerHTML"}
}
