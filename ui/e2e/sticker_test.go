package e2e

import (
	"encoding/base64"
	"errors"
	"os"
	"path/filepath"
	"testing"

	"github.com/chromedp/chromedp/kb"
)

func TestAPictureBecomesAStickerAndAFolderAPack(t *testing.T) {
	withMotion(t)
	s, ada, thread := chatting(t)
	grace := s.visit("grace").signIn()
	grace.open(thread)
	grace.isLive()

	gif, err := base64.StdEncoding.DecodeString(aGIF)
	if err != nil {
		t.Fatal(err)
	}
	pack := filepath.Join(s.data, "stickers", "Marsh")
	if err := os.MkdirAll(pack, 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(pack, "heron.gif"), gif, 0o600); err != nil {
		t.Fatal(err)
	}
	ada.opensReady("/stickers/add")
	canFiles(ada)
	ada.run(`{
		const input = document.querySelector("form[data-crop] input[type=file]");
		input.files = holding(three.slice(0, 1)).files;
		input.dispatchEvent(new Event("change", { bubbles: true }));
	}`)
	ada.sees("!document.querySelector('.crop').hidden && [...document.querySelectorAll('.samples img')].every(image => image.offsetParent && image.naturalWidth === 448)")
	savePicture(ada, "-crop")
	ada.types("input[name=name]", "pond-cat")
	ada.types("input[name=words]", "whiskers")
	ada.click("form[data-crop] > .button")
	ada.sees("document.querySelector('.saved')?.innerText.includes(':pond-cat:') && document.querySelector('.row__sticker').naturalWidth === document.querySelector('.row__sticker').naturalHeight")
	savePicture(ada, "-added")

	ada.open(thread)
	ada.isLive()
	ada.types("#composer textarea", "Look, :pond-cat: sleeps")
	ada.press(kb.Enter)
	for _, p := range []*person{ada, grace} {
		p.sees("[...document.querySelectorAll('.message:not([data-pending]) .message__body img')].some(image => image.alt === ':pond-cat:' && image.naturalWidth > 0)")
	}

	message := "#" + grace.text("[...document.querySelectorAll('#messages .message[id]')].find(m => m.innerText.includes('sleeps')).id")
	grace.hover(message + " .message__body")
	grace.click(message + " .toolbar [data-action=react]")
	grace.click(message + " .quick [data-action=pick]")
	grace.sees("document.activeElement.matches('.picker input')")
	grace.click(".picker [data-emoji=':pond-cat:']")
	for _, p := range []*person{ada, grace} {
		p.sees("document.querySelector('" + message + " .chip[name=reaction][value=\":pond-cat:\"] img')?.naturalWidth > 0")
	}

	grace.click("[data-action=stickers]")
	grace.sees("document.querySelector('[data-pack=Marsh] [data-sticker=heron]')?.offsetParent && document.querySelector('[data-sticker=pond-cat]')?.offsetParent")
	savePicture(grace, "-panel")
	grace.types("#stickers-part input", "heron")
	grace.click("[data-pack=Marsh] [data-sticker=heron]")
	for _, p := range []*person{ada, grace} {
		p.sees("[...document.querySelectorAll('.message:not([data-pending]) img.sticker')].some(image => image.src.endsWith('/stickers/heron/picture') && image.naturalWidth > 0)")
	}
}

func TestAddedStickersRestWhereLessMotionIsAskedFor(t *testing.T) {
	withMotion(t)
	s, ada, thread := chatting(t)
	moving, err := os.ReadFile(filepath.Join("..", "..", "app", "web", "testdata", "pictures", "moves.gif"))
	if err != nil {
		t.Fatal(err)
	}
	pack := filepath.Join(s.data, "stickers", "Marsh")
	if err := errors.Join(os.MkdirAll(pack, 0o700), os.WriteFile(filepath.Join(pack, "heron.gif"), moving, 0o600)); err != nil {
		t.Fatal(err)
	}
	grace := s.visit("grace").signIn()
	grace.prefersMotion(false)
	for _, p := range []*person{ada, grace} {
		p.open(thread)
		p.isLive()
	}
	// The folder is looked at again after a second, and a panel stays as it was when it was opened.
	ada.sees("(fetch('/stickers', { headers: { 'HX-Request': 'true' } }).then((answer) => answer.text()).then((text) => { window.hasMarsh = text.includes('Marsh'); }), window.hasMarsh)")
	ada.click("[data-action=stickers]")
	ada.click("[data-pack=Marsh] [data-sticker=heron]")
	ada.types("#composer textarea", "Look, a :heron: on the reed")
	ada.press(kb.Enter)
	const both = "[...document.querySelectorAll('.message:not([data-pending]) .message__body img')].filter(image => image.alt.toLowerCase().includes('heron') && image.naturalWidth > 0)"
	ada.sees(both + ".filter(image => image.src.endsWith('/stickers/heron/picture')).length === 2")
	grace.sees(both + ".filter(image => image.src.startsWith('data:image/png')).length === 2")
	grace.click("[data-action=stickers]")
	grace.sees("document.querySelector('[data-sticker=heron] img')?.src.startsWith('data:image/png')")
	grace.open(thread)
	grace.sees(both + ".filter(image => image.src.startsWith('data:image/png')).length === 2")
}
