package ui

import (
	"context"

	"github.com/a-h/templ"
)

// fixed is a part that depends on nothing, neither on a person nor on the time, rendered once and for all.
func fixed(part templ.Component) templ.Component {
	html, err := templ.ToGoHTML(context.Background(), part)
	if err != nil {
		panic(err) // it writes into memory
	}
	return templ.Raw(html)
}
