package main

import (
	"slices"
	"testing"
)

func TestWhatAFileMakesABrowserLoadIsFound(t *testing.T) {
	for _, c := range []struct {
		at, body string
		want     []string
	}{
		{
			"/chats/1", `<link rel="icon" href="/static/a/frog.svg"/><link rel="next" href="/chats/2"/><a href="/logout">x</a>
			<script type="module" src="/static/a/js/main.js"></script><img class="x" src="/avatars/1.svg" alt=""/>
			<template><img src="/not-yet.svg"/></template>`,
			[]string{"/static/a/frog.svg", "/static/a/js/main.js", "/avatars/1.svg"},
		},
		{
			"/static/a/js/main.js", "import { a } from \"./a.js\";\nimport './b.js';\nexport { c } from \"../c.js\";\n" +
				"import {\n  d,\n} from \"./d.js\";\nasync () => import(\"./later.js\");\nconst important = \"./no.js\";\nexport const no = \".message:not(x)\";\n",
			[]string{"/static/a/js/a.js", "/static/a/js/b.js", "/static/a/c.js", "/static/a/js/d.js"},
		},
		{
			"/static/a/ribbit.css", `@import "x.css"; .a { background: url(frog.svg) } .b { mask: url("data:image/svg+xml,x") }`,
			[]string{"/static/a/x.css", "/static/a/frog.svg"},
		},
	} {
		got, err := resolve(c.at, loadedBy(c.at, []byte(c.body)))
		if err != nil || !slices.Equal(got, c.want) {
			t.Errorf("%s loads %q, %v; want %q", c.at, got, err, c.want)
		}
	}
}

func TestAFileFromElsewhereIsAnError(t *testing.T) {
	if _, err := resolve("/", []string{"https://fonts.example.com/a.css"}); err == nil {
		t.Error("it is taken for our own")
	}
}
