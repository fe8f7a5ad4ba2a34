package ui

import (
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

// The content security policy forbids what is inline; a page that needs it would break in silence.
func TestNoPageHasAnythingInline(t *testing.T) {
	for _, s := range stories() {
		for _, n := range all(page(t, s.page), func(*html.Node) bool { return true }) {
			if n.Data == "style" || n.Data == "script" && attr(n, "src") == "" {
				t.Errorf("%s has an inline <%s>", s.name, n.Data)
			}
			for _, a := range n.Attr {
				if a.Key == "style" || strings.HasPrefix(a.Key, "on") || strings.HasPrefix(a.Key, "hx-on") ||
					strings.HasPrefix(strings.TrimSpace(strings.ToLower(a.Val)), "javascript:") || strings.Contains(a.Val, "js:") && strings.HasPrefix(a.Key, "hx-") {
					t.Errorf("%s has %s=%q on <%s>", s.name, a.Key, a.Val, n.Data)
				}
			}
		}
	}
}

func TestEveryIDIsThereOnceAndEveryReferenceLeadsSomewhere(t *testing.T) {
	references := []string{"for", "aria-labelledby", "aria-describedby", "aria-controls"}
	for _, s := range stories() {
		doc := page(t, s.page)
		ids := map[string]int{}
		for _, n := range all(doc, has("id")) {
			if !insideTemplate(n) {
				ids[attr(n, "id")]++
			}
		}
		for name, n := range ids {
			if n > 1 {
				t.Errorf("%s has the id %q %d times", s.name, name, n)
			}
		}
		for _, n := range all(doc, func(*html.Node) bool { return true }) {
			for _, key := range references {
				for _, name := range strings.Fields(attr(n, key)) {
					if ids[name] == 0 && !insideTemplate(n) {
						t.Errorf("%s: %s=%q on <%s> leads nowhere", s.name, key, name, n.Data)
					}
				}
			}
			for _, key := range []string{"hx-target", "hx-sync"} {
				if target, ok := strings.CutPrefix(attr(n, key), "#"); ok {
					target, _, _ = strings.Cut(target, ":")
					if ids[target] == 0 && !insideTemplate(n) {
						t.Errorf("%s: %s=%q leads nowhere", s.name, key, attr(n, key))
					}
				}
			}
		}
	}
}

func insideTemplate(n *html.Node) bool {
	for p := n.Parent; p != nil; p = p.Parent {
		if p.Data == "template" {
			return true
		}
	}
	return false
}

func TestEveryPageHasALanguageATitleAndAMainWithAHeading(t *testing.T) {
	for _, s := range stories() {
		doc := page(t, s.page)
		if attr(one(doc, tag("html")), "lang") != "en" {
			t.Errorf("%s has no language", s.name)
		}
		if !strings.Contains(textOf(one(doc, tag("title"))), "Pond") {
			t.Errorf("%s has the title %q", s.name, textOf(one(doc, tag("title"))))
		}
		if n := len(all(doc, tag("main"))); n != 1 {
			t.Errorf("%s has %d mains", s.name, n)
		}
		// The panes have one each: a narrow screen shows one of them at a time.
		if one(one(doc, tag("main")), tag("h1")) == nil {
			t.Errorf("%s has no first heading", s.name)
		}
	}
}

func TestEveryControlHasAName(t *testing.T) {
	for _, s := range stories() {
		doc := page(t, s.page)
		for _, n := range all(doc, func(n *html.Node) bool { return n.Data == "button" || n.Data == "a" }) {
			if attr(n, "aria-label") == "" && textOf(n) == "" && attr(n, "aria-hidden") == "" {
				t.Errorf("%s: <%s class=%q> has no name", s.name, n.Data, attr(n, "class"))
			}
		}
		for _, n := range all(doc, func(n *html.Node) bool { return n.Data == "input" || n.Data == "textarea" }) {
			if attr(n, "type") == "hidden" || attr(n, "aria-label") != "" || insideLabel(n) {
				continue
			}
			if one(doc, func(l *html.Node) bool { return l.Data == "label" && attr(l, "for") == attr(n, "id") }) == nil {
				t.Errorf("%s: <%s name=%q> has no label", s.name, n.Data, attr(n, "name"))
			}
		}
		for _, n := range all(doc, tag("img")) {
			if !has("alt")(n) || attr(n, "width") == "" || attr(n, "height") == "" {
				t.Errorf("%s: <img src=%q> lacks its alt text or its size", s.name, attr(n, "src"))
			}
		}
	}
}

func insideLabel(n *html.Node) bool {
	for p := n.Parent; p != nil; p = p.Parent {
		if p.Data == "label" {
			return true
		}
	}
	return false
}

func TestEveryFormThatChangesSomethingPosts(t *testing.T) {
	reads := []string{PathSearch, PathChannels, PathDeskPeople, PathThread(1), PathDay(1, "")}
	for _, s := range stories() {
		for _, n := range all(page(t, s.page), tag("form")) {
			if !slices.Contains(reads, attr(n, "action")) && attr(n, "method") != "post" {
				t.Errorf("%s: the form of %q does not post", s.name, attr(n, "action"))
			}
		}
	}
}

// Words that somebody types run in their own direction.
func TestEveryFieldForWordsHasADirectionOfItsOwn(t *testing.T) {
	for _, s := range stories() {
		for _, n := range all(page(t, s.page), func(n *html.Node) bool { return n.Data == "input" || n.Data == "textarea" }) {
			isForWords := n.Data == "textarea" || slices.Contains([]string{"", "text", "search"}, attr(n, "type"))
			isHidden := has("hidden")(n) || attr(n, "autocomplete") == "one-time-code" || attr(n, "name") == "own" // a colour
			if isForWords && !isHidden && attr(n, "dir") != "auto" {
				t.Errorf("%s: the field %q has no direction of its own", s.name, attr(n, "name")+attr(n, "aria-label"))
			}
		}
	}
}

// Without scripts a link has to lead somewhere by itself.
func TestEverythingThatSwapsIsALinkOrAFormToo(t *testing.T) {
	for _, s := range stories() {
		for _, n := range all(page(t, s.page), has("hx-get")) {
			if n.Data == "a" && attr(n, "href") != attr(n, "hx-get") {
				t.Errorf("%s: %q and %q differ", s.name, attr(n, "href"), attr(n, "hx-get"))
			}
		}
	}
}

func TestNoLinkLeavesTheServerByItself(t *testing.T) {
	for _, s := range stories() {
		for _, n := range all(page(t, s.page), func(n *html.Node) bool { return has("href")(n) || has("src")(n) || has("action")(n) }) {
			for _, key := range []string{"href", "src", "action"} {
				path := attr(n, key)
				if n.Data == "img" && strings.HasPrefix(path, "data:image/") {
					continue // it comes with the page
				}
				outside := path != "" && !strings.HasPrefix(path, "/") && !strings.HasPrefix(path, "#") || strings.HasPrefix(path, "//")
				if outside && (n.Data != "a" || !strings.Contains(attr(n, "rel"), "noopener")) {
					t.Errorf("%s: %s=%q on <%s>", s.name, key, path, n.Data)
				}
			}
		}
	}
}

func TestThePageCarriesWhoReadsAndTheChosenLook(t *testing.T) {
	s := shell()
	s.Theme, s.Contrast = ThemeDark, ContrastMore
	doc := page(t, AppPage(s, AppView{View: ViewList, Pane: PickPane(s)}))
	root, body := one(doc, tag("html")), one(doc, tag("body"))
	if attr(root, "data-theme") != "dark" || attr(root, "data-contrast") != "more" {
		t.Errorf("look: %v", root.Attr)
	}
	if attr(body, "data-me") != "1" || attr(body, "data-me-name") != "ada" || attr(body, "data-unread") != "2" || !has("data-admin")(body) || attr(body, "data-view") != "list" {
		t.Errorf("body: %v", body.Attr)
	}
	if got := textOf(one(doc, tag("title"))); got != "(2) Pond" {
		t.Errorf("title %q", got)
	}
	s.Theme, s.Contrast = `light" onload="x`, "normal"
	if root := one(page(t, PickPane(s)), tag("html")); has("data-theme")(root) {
		t.Error("an unknown theme reached the page")
	}
}

func TestALocalPathStaysOnThisServer(t *testing.T) {
	for path, want := range map[string]string{
		"/chats/7?m=2": "/chats/7?m=2", "": "/", "//evil.example": "/", "https://evil.example": "/", `/\evil.example`: "/",
		"javascript:alert(1)": "/", "/a\nb": "/", "chats": "/",
	} {
		if got := LocalPath(path); got != want {
			t.Errorf("%q: got %q, want %q", path, got, want)
		}
	}
}

func TestEveryStylesheetIsJoined(t *testing.T) {
	css := string(joined(t))
	if strings.Contains(css, "@import") || strings.Contains(css, "http") {
		t.Error("a stylesheet loads something")
	}
	if strings.Count(css, "{") != strings.Count(css, "}") {
		t.Error("a stylesheet has a brace too many or too few")
	}
	for _, sheet := range sheets(t) {
		if !slices.Contains(Stylesheets, sheet) {
			t.Errorf("%s is not joined", sheet)
		}
	}
}
