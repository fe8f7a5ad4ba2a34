package ui

import (
	"strings"

	"github.com/a-h/templ"
)

// attribute is one attribute of an element that has many. In their order they need no map, and a class written so is a
// plain text: templ takes a class of its own apart and puts it together again each time.
func attribute(name string, value any) templ.KeyValue[string, any] { return templ.KV(name, value) }

// classed is a class attribute of those names that are not empty.
func classed(names ...string) templ.OrderedAttributes {
	var b strings.Builder
	for _, name := range names {
		if name != "" && b.Len() > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(name)
	}
	return templ.OrderedAttributes{attribute("class", b.String())}
}

// when is a name that holds only on a condition; else "".
func when(is bool, name string) string {
	if is {
		return name
	}
	return ""
}
