package ui

import (
	"context"
	"io"
	"sync"

	"github.com/a-h/templ"

	"ribbit/ui/texts"
)

// fixed is a part that depends on nothing, neither on a person nor on the time, rendered once and for all.
func fixed(part templ.Component) templ.Component {
	html, err := templ.ToGoHTML(context.Background(), part)
	if err != nil {
		panic(err) // it writes into memory
	}
	return templ.Raw(html)
}

// fixedWords is a part that depends on nothing but the language of whoever reads, rendered once for each language.
func fixedWords(part templ.Component) templ.Component {
	var rendered sync.Map // by *texts.Language
	return templ.ComponentFunc(func(ctx context.Context, w io.Writer) error {
		language := texts.Of(ctx)
		known, ok := rendered.Load(language)
		if !ok {
			html, err := templ.ToGoHTML(texts.In(context.Background(), language), part)
			if err != nil {
				return err
			}
			known, _ = rendered.LoadOrStore(language, templ.Raw(html))
		}
		return known.(templ.Component).Render(ctx, w)
	})
}
