package ui

import (
	"github.com/a-h/templ"
)

// attribute is one attribute of an element that has many. In their order they need no map, and a class written so is a
// plain text: templ takes a class of its own apart and puts it together again each time.
func attribute(name string, value any) templ.KeyValue[string, any] { return templ.KV(name, value) }

// classed is a class attribute of classes.
func classed(names ...string) templ.OrderedAttributes {
	return templ.OrderedAttributes{attribute("class", classes(names...))}
}

// classes are those of the names that are not empty.
func classes(names ...string) string {
	all := names[0]
	for _, name := range names[1:] {
		if name != "" {
			all += " " + name
		}
	}
	return all
}

// when is a name that holds only on a condition; else "".
func when(is bool, name string) string {
	if is {
		return name
	}
	return ""
}
