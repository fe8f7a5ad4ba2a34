package e2e

import (
	"strconv"
	"strings"
	"testing"
	"time"

	"ribbit/app/chat"
	"ribbit/app/store"
)

func TestTheOwnerLearnsBelowALinkThatPreviewsAreOff(t *testing.T) {
	s, ada, thread := chatting(t)
	const note = "document.querySelector('#messages .message .previews-off')"
	ada.writes("no link at all")
	ada.writes("Read this first: https://pond.example/depths")
	ada.sees(note + "?.closest('.message').innerText.includes('depths')")
	ada.writes("And then https://pond.example/heights")
	ada.sees("document.querySelectorAll('.previews-off').length === 1")
	grace := s.visit("grace").signIn()
	grace.open(thread)
	grace.isLive()
	grace.sees("document.querySelector('#messages')?.innerText.includes('heights')")
	if grace.is(note) {
		t.Error("grace, who cannot switch them on, is told, too")
	}
	ada.open(thread)
	ada.isLive()
	ada.sees(note + "?.closest('.message').innerText.includes('heights') && " + note + ".getBoundingClientRect().bottom <= innerHeight")
	savePicture(ada, "-note")
	ada.click(".previews-off button")
	ada.sees("!" + note + " && document.activeElement.matches('.message')")
	ada.open(thread)
	ada.isLive()
	ada.sees("document.querySelector('#messages')?.innerText.includes('heights')")
	if ada.is(note) {
		t.Error("it is shown again")
	}

	// Somebody else who may, and does.
	ada.run("localStorage.clear()")
	ada.open(thread)
	ada.sees(note)
	ada.click(".previews-off a")
	ada.sees("location.pathname === '/settings'")
	ada.click("[aria-labelledby=server-link_previews] button[value=true]")
	ada.sees("document.querySelector('[aria-labelledby=server-link_previews] button[value=true]').getAttribute('aria-pressed') === 'true'")
	ada.open(thread)
	ada.isLive()
	ada.sees("document.querySelector('#messages')?.innerText.includes('heights')")
	if ada.is(note) {
		t.Error("it is shown though previews are on")
	}
}

// The server follows no link to this machine, so what the page said is written down for it.
func TestAPreviewIsFoldedByAPressAndStaysSo(t *testing.T) {
	s, ada, thread := chatting(t)
	const link = "https://pond.example/depths"
	ada.writes("Read this first: " + link)
	const message = "document.querySelector('.message:not([data-pending])')"
	ada.sees("!document.querySelector('.preview') && " + message + "?.id.startsWith('message-')")
	id, err := strconv.ParseInt(strings.TrimPrefix(ada.text(message+".id"), "message-"), 10, 64)
	if err != nil {
		t.Fatal(err)
	}
	st, err := store.Open(t.Context(), store.Options{Dir: s.data})
	if err != nil {
		t.Fatal(err)
	}
	if err := st.SetSwitch(t.Context(), chat.PreviewSwitch, true); err != nil {
		t.Fatal(err)
	}
	preview := chat.LinkPreview{URL: link, Title: "How deep is our pond?", About: "Every Sunday we let a line down."}
	if err := st.SetPreview(t.Context(), chat.MessageID(id), preview, 0, time.Now()); err != nil {
		t.Fatal(err)
	}
	if err := st.Close(); err != nil {
		t.Fatal(err)
	}
	ada.open(thread)
	ada.isLive()
	ada.sees("document.querySelector('.preview[open] .preview__title')?.innerText === 'How deep is our pond?' && document.querySelector('.preview__card').offsetParent")
	savePicture(ada, "-open")
	ada.click(".preview summary")
	ada.sees("!document.querySelector('.preview').open && !document.querySelector('.preview__card').checkVisibility()")
	savePicture(ada, "-folded")
	// A message may be placed anew before the browser tells that one of its parts was toggled.
	const kept = `[1, 2].every(() => {
		const preview = document.querySelector(".preview");
		preview.querySelector("summary").click();
		const folded = Object.entries(localStorage).find(([name]) => name.endsWith(":folded-previews"))[1];
		return folded.includes(preview.closest(".message").id) === !preview.open;
	})`
	if !ada.is(kept) {
		t.Error("a press is not kept at once")
	}
	ada.open(thread)
	ada.isLive()
	ada.sees("document.querySelector('.preview') && !document.querySelector('.preview').open")
	ada.click(".preview summary")
	ada.sees("document.querySelector('.preview').open")
	ada.open(thread)
	ada.isLive()
	ada.sees("document.querySelector('.preview').open")
}
