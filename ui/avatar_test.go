package ui

import (
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"

	"ribbit/app/chat"
)

const maxAvatarBytes = 2500

func TestEveryFrogIsASmallSVG(t *testing.T) {
	for skin := range skins {
		for eye := range eyes {
			for extra := range extras {
				f := frog{ground: skin % len(grounds), skin: skin, eyes: eye, mouth: (skin + eye + extra) % len(mouths), extra: extra}
				svg, ok := AvatarSVG(f.code())
				if !ok || len(svg) > maxAvatarBytes {
					t.Fatalf("%s: ok %v, %d bytes", f.code(), ok, len(svg))
				}
				if err := wellFormed(svg); err != nil {
					t.Fatalf("%s: %v", f.code(), err)
				}
			}
		}
	}
}

func wellFormed(svg string) error {
	d := xml.NewDecoder(strings.NewReader(svg))
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		if e, ok := token.(xml.StartElement); ok && (e.Name.Local == "script" || e.Name.Local == "a" || e.Name.Local == "use") {
			return fmt.Errorf("a frog has a <%s>", e.Name.Local)
		}
	}
}

func TestANameAlwaysHasTheSameFrogAndOthersMostlyAnother(t *testing.T) {
	ada := AvatarPath(chat.User{ID: 1, Name: "ada"})
	if ada != AvatarPath(chat.User{ID: 2, Name: "ada"}) || !strings.HasPrefix(ada, "/avatars/") {
		t.Errorf("got %s", ada)
	}
	seen := map[string]bool{}
	for i := range 200 {
		seen[AvatarPath(chat.User{Name: fmt.Sprintf("person%d", i)})] = true
	}
	if len(seen) < 195 {
		t.Errorf("200 people share %d frogs", len(seen))
	}
}

func TestOnlyTheCodeOfAFrogIsDrawn(t *testing.T) {
	for _, code := range []string{"", "0", "0-0-0-0", "0-0-0-0-0-0", "0-0-0-0-99", "-1-0-0-0-0", "00-0-0-0-0", "+1-0-0-0-0", "a-0-0-0-0", "0-0-0-0-0.svg", strings.Repeat("9", 99)} {
		if _, ok := AvatarSVG(code); ok {
			t.Errorf("%q is a frog", code)
		}
	}
	if _, ok := AvatarSVG("0-0-0-0-0"); !ok {
		t.Error("the plain frog is none")
	}
}

func TestWhatOneChoseStandsForOne(t *testing.T) {
	byName := AvatarPath(chat.User{Name: "grace"})
	for a, want := range map[chat.Avatar]string{
		{Frog: "1-2-4-4-7"}:      "/avatars/1-2-4-4-7.svg",
		{Picture: "abc"}:         "/avatars/pictures/abc",
		{}:                       byName,
		{Frog: "99-99-99-99-99"}: byName, // of a newer version
	} {
		if got := AvatarPath(chat.User{Name: "grace", Avatar: a}); got != want {
			t.Errorf("%+v: %s, want %s", a, got, want)
		}
	}
}

func TestFrogsToChooseFromAreAllDifferentAndBeginWithOnesOwn(t *testing.T) {
	u := chat.User{Name: "ada", Avatar: chat.Avatar{Frog: "0-1-2-3-4"}}
	first, second := frogsFor(u, 0), frogsFor(u, 1)
	if first[0] != u.Avatar.Frog || first[1] != frogOf("ada").code() || len(first) != frogsAtOnce || len(second) != frogsAtOnce {
		t.Errorf("the pages are %v and %v", first, second)
	}
	seen := map[string]bool{}
	for _, code := range first {
		if seen[code] || !IsFrog(code) {
			t.Errorf("%s is there twice, or no frog", code)
		}
		seen[code] = true
	}
}
