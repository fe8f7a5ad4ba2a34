package e2e

import (
	"encoding/json"
	"net/url"
	"os"
	"testing"

	"github.com/chromedp/chromedp/kb"
)

const (
	offered = "[...document.querySelectorAll('#mention-list [role=option]')].map(o => o.dataset.name).join(' ')"
	value   = "document.querySelector('#composer textarea').value"
)

func TestAMentionStandsOutForWhomItConcerns(t *testing.T) {
	s := newServer(t)
	s.addUser("ada", "--admin")
	s.addUser("grace")
	s.addUser("linus")
	ada, grace, linus := s.visit("ada").signIn(), s.visit("grace").signIn(), s.visit("linus").signIn()
	everybody := []*person{ada, grace, linus}
	ada.startChat("grace", "linus")
	field := "#composer textarea"

	scene(t, "an @ offers the members, and keys pick one", everybody, func() {
		ada.types(field, "mail me@")
		ada.sees(value + " === 'mail me@' && !document.querySelector('#mention-list')")
		ada.types(field, " @")
		ada.sees(offered + " === 'grace linus here'")
		ada.sees("document.activeElement.getAttribute('aria-activedescendant') === document.querySelector('[aria-selected=true]').id")
		savePicture(ada, "offered")
		ada.press(kb.ArrowDown)
		ada.sees("document.querySelector('[aria-selected=true]').dataset.name === 'linus'")
		ada.types(field, "g")
		ada.sees(offered + " === 'grace'")
		ada.press(kb.Escape)
		ada.sees("!document.querySelector('#mention-list')")
		ada.types(field, "r")
		ada.press(kb.Backspace)
		ada.press(kb.Backspace)
		ada.press(kb.Backspace)
		ada.types(field, "@gr")
		ada.sees(offered + " === 'grace'")
		ada.press(kb.Enter)
		ada.sees(value + " === 'mail me@ @grace '")
		ada.press(kb.Enter)
		ada.sees(withText("mail me@ @grace"))
	})

	scene(t, "the list says who is meant", everybody, func() {
		grace.sees("document.querySelector('.chat .count--mention').innerText.startsWith('@')")
		linus.sees("document.querySelector('.chat .count') && !document.querySelector('.chat .count--mention')")
		ada.types(field, "@he")
		ada.sees(offered + " === 'here'")
		ada.click("#mention-list [role=option]")
		ada.sees(value + " === '@here '")
		ada.press(kb.Enter)
		grace.sees("document.querySelector('.chat .count--mention').innerText.startsWith('@ 2')")
		linus.sees("document.querySelector('.chat .count--mention').innerText.startsWith('@')")
		savePicture(grace, "counted")
	})

	scene(t, "it stands out for whom it concerns, and only there", everybody, func() {
		for _, p := range everybody {
			if p != ada {
				p.click("#chat-list .chat")
			}
			p.sees(withText("mail me@ @grace"))
		}
		grace.sees(withText("mail me@ @grace") + ".matches('.message--mention') && document.querySelector('.mention--me')")
		grace.sees(withText("@here") + ".matches('.message--mention')")
		linus.sees("!" + withText("mail me@ @grace") + ".matches('.message--mention') && " + withText("@here") + ".matches('.message--mention')")
		ada.sees("document.querySelectorAll('.mention').length === 2 && !document.querySelector('.message--mention')")
		grace.sees("!document.querySelector('.count--mention')")
		savePicture(grace, "marked")
	})

	scene(t, "an edit takes the mention back", everybody, func() {
		grace.click(".chats__head a[href='/chats/new']")
		ada.types(field, "look, @grace")
		ada.sees("!document.querySelector('#mention-list')")
		ada.press(kb.Enter)
		ada.sees(withText("look, @grace"))
		grace.sees("document.querySelector('.chat .count--mention')")
		ada.press(kb.ArrowUp)
		ada.sees(value + " === 'look, @grace'")
		for range len("@grace") {
			ada.press(kb.Backspace)
		}
		ada.press(kb.Enter)
		grace.sees("document.querySelector('.chat .count') && !document.querySelector('.chat .count--mention')")
	})
}

func TestTheListIsOfferedWhereTheServerKnowsAName(t *testing.T) {
	b, err := os.ReadFile("../../app/chat/testdata/mentions.json")
	if err != nil {
		t.Fatal(err)
	}
	var cases []struct {
		Before string
		Names  bool
	}
	if err := json.Unmarshal(b, &cases); err != nil || len(cases) == 0 {
		t.Fatal(err)
	}
	s := newServer(t)
	s.addUser("ada", "--admin")
	s.addUser("bob")
	script := s.script("ada")
	script.post("/chats", url.Values{"user": {"2"}})
	ada := s.visit("ada").signIn()
	ada.click("#chat-list .chat")
	field := "#composer textarea"
	for _, c := range cases {
		ada.sees("document.querySelector('" + field + "')")
		ada.run("(f => { f.focus(); f.value = " + quote(c.Before+"@b") + "; f.setSelectionRange(f.value.length, f.value.length); f.dispatchEvent(new Event('input', { bubbles: true })); })(document.querySelector('" + field + "'))")
		if c.Names {
			ada.sees(offered + " === 'bob'")
		}
		ada.types(field, "o")
		if c.Names {
			ada.sees(offered + " === 'bob'")
		} else if !ada.is("!document.querySelector('#mention-list')") {
			t.Errorf("behind %q somebody is offered", c.Before)
		}
		ada.types(field, " ")
		ada.sees("!document.querySelector('#mention-list')")
	}
}

func TestEmojiAndCommandsAreOfferedByTheirNames(t *testing.T) {
	s := newServer(t)
	s.addUser("ada", "--admin")
	s.addUser("bob")
	script := s.script("ada")
	script.post("/chats", url.Values{"user": {"2"}})
	ada := s.visit("ada").signIn()
	ada.click("#chat-list .chat")
	field := "#composer textarea"
	option := "document.querySelector('#mention-list [role=option]')"

	ada.types(field, "at 12:30 http://frog :f")
	if !ada.is("!document.querySelector('#mention-list')") {
		t.Error("something is offered where no name begins")
	}
	ada.types(field, "rog")
	ada.sees("document.querySelector('#mention-list [aria-selected=true]').dataset.emoji === '🐸'")
	savePicture(ada, "-emoji")
	ada.press(kb.Enter)
	ada.sees(value + " === 'at 12:30 http://frog 🐸'")
	ada.types(field, " :frog:")
	ada.sees(value + " === 'at 12:30 http://frog 🐸 🐸'")
	ada.types(field, " `:frog")
	if !ada.is("!document.querySelector('#mention-list')") {
		t.Error("something is offered in code")
	}
	ada.run("(f => { f.value = ''; f.dispatchEvent(new Event('input', { bubbles: true })); })(document.querySelector('" + field + "'))")
	ada.types(field, ":happ")
	ada.sees(option + "?.dataset.sticker === 'happy'")
	savePicture(ada, "-frogs")
	ada.press(kb.Tab)
	ada.sees("document.querySelector('.message .sticker') && " + value + " === ''")

	commands := "[...document.querySelectorAll('#mention-list [role=option]')].map(o => o.dataset.command).join(' ')"
	ada.types(field, "/")
	ada.sees(commands + " === 'me roll flip shrug'")
	savePicture(ada, "-commands")
	ada.types(field, "f")
	ada.sees(commands + " === 'flip'")
	ada.press(kb.Enter)
	ada.sees(value + " === '/flip '")
	ada.press(kb.Enter)
	ada.sees("document.querySelector('.message--system')?.innerText.includes('ada flipped a coin') && " + value + " === ''")
	ada.types(field, "and /")
	if !ada.is("!document.querySelector('#mention-list')") {
		t.Error("commands are offered where none begins")
	}
}
