package ui

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

var storybook = flag.String("storybook", "", "directory to write every state of every page to, with the browser's files")

// TestStorybook writes the pages for people to look at:
//
//	go test ./ui -run TestStorybook -args -storybook=/tmp/story
//
// and then any static file server on that directory.
func TestStorybook(t *testing.T) {
	if *storybook == "" {
		t.Skip("give a directory with -storybook to look at the pages")
	}
	static := filepath.Join(*storybook, "static", "abc")
	if err := os.CopyFS(static, os.DirFS("static")); err != nil && !os.IsExist(err) {
		t.Fatal(err)
	}
	write(t, filepath.Join(static, "ribbit.css"), joined(t))
	avatars := map[string]bool{}
	var index bytes.Buffer
	for _, s := range stories() {
		body := render(t, s.page)
		write(t, filepath.Join(*storybook, s.name+".html"), []byte(body))
		index.WriteString(`<a href="` + s.name + `.html">` + s.name + `</a><br>`)
		for _, part := range strings.Split(body, PathAvatars)[1:] {
			code, _, _ := strings.Cut(part, ".svg")
			avatars[code] = true
		}
	}
	write(t, filepath.Join(*storybook, "index.html"), index.Bytes())
	for code := range avatars {
		svg, ok := AvatarSVG(code)
		if !ok {
			t.Errorf("no frog %s", code)
		}
		write(t, filepath.Join(*storybook, "avatars", code+".svg"), []byte(svg))
	}
}

func joined(t *testing.T) []byte {
	t.Helper()
	var css bytes.Buffer
	for _, name := range Stylesheets {
		sheet, err := os.ReadFile(filepath.Join("static", "css", name))
		if err != nil {
			t.Fatal(err)
		}
		css.Write(sheet)
	}
	return css.Bytes()
}

func write(t *testing.T, name string, body []byte) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, body, 0o644); err != nil {
		t.Fatal(err)
	}
}

func sheets(t *testing.T) []string {
	t.Helper()
	files, err := filepath.Glob("static/css/*.css")
	if err != nil {
		t.Fatal(err)
	}
	for i := range files {
		files[i] = filepath.Base(files[i])
	}
	return files
}
