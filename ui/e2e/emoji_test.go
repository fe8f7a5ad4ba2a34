package e2e

import (
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

func TestAnyEmojiIsAReaction(t *testing.T) {
	withMotion(t)
	s, ada, _ := chatting(t)
	ada.writes("pick something for this")
	grace := s.visit("grace").signIn()
	grace.click("#chat-list .chat")
	grace.isLive()
	id := "#" + ada.text(withText("pick something for this")+".id")
	grace.sees("document.querySelector('" + id + "')")
	const reactions = " .chip[name=reaction]"

	// Nothing of the picker is loaded before it is asked for.
	if grace.is("performance.getEntriesByType('resource').some(e => /emoji-en|picker/.test(e.name))") {
		t.Error("the picker is loaded with the page")
	}
	grace.hover(id + " .message__body")
	grace.click(id + " .toolbar [data-action=react]")
	grace.click(id + " .quick [data-action=pick]")
	grace.sees("document.querySelector('.picker [data-groups] [data-emoji]') && document.activeElement.matches('.picker input')")
	grace.sees("document.querySelector('.picker [data-frogs] [data-emoji=\":laugh:\"]').offsetParent")
	savePicture(grace, "-picker")
	grace.types(".picker input", "star")
	grace.sees("[...document.querySelectorAll('.picker [data-found] [data-emoji]')].some(e => e.dataset.emoji.startsWith('⭐'))")
	grace.run("document.querySelector('.picker input').value = ''")
	grace.types(".picker input", "rocket")
	grace.sees("document.querySelector('.picker [data-found] [data-emoji]')?.dataset.emoji === '🚀'")
	grace.press(kb.Enter)
	grace.sees("!document.querySelector('.picker') && document.querySelector('" + id + reactions + "[aria-pressed=true]')?.value === '🚀'")
	ada.sees("document.querySelector('" + id + reactions + "')?.value === '🚀'")

	// With a style behind it or without, a star is one chip.
	thread := grace.text("location.pathname")
	message := thread + "/messages/" + ada.text("document.querySelector('"+id+"').id.replace('message-', '')")
	ada.run("fetch('" + message + "/reactions', { method: 'POST', body: new URLSearchParams({ reaction: '⭐\\uFE0F' }) })")
	grace.sees("document.querySelector('" + id + reactions + "[value=\"⭐\"] .chip__count')?.innerText === '1'")
	grace.click(id + " .chip--add")
	grace.sees("document.activeElement.matches('.picker input')")
	grace.sees("document.querySelector('.picker [data-recent] [data-emoji]')?.dataset.emoji === '🚀'")
	grace.types(".picker input", "star")
	grace.sees("document.querySelector('.picker [data-found] [data-emoji^=\"⭐\"]')")
	grace.run("document.querySelector('.picker [data-found] [data-emoji^=\"⭐\"]').click()")
	grace.sees("document.querySelector('" + id + reactions + "[value=\"⭐\"] .chip__count')?.innerText === '2'")
	grace.sees("document.querySelectorAll('" + id + reactions + "').length === 2")

	// By keys alone: arrows walk, Esc closes, and the focus is where it was.
	grace.run("document.querySelector('" + id + "').focus()")
	grace.strikes("+")
	grace.sees("document.activeElement.matches('.quick button')")
	grace.press(kb.ArrowLeft)
	grace.press(kb.Enter)
	grace.sees("document.activeElement.matches('.picker input')")
	grace.press(kb.ArrowDown)
	grace.sees("document.activeElement.dataset.emoji === ':laugh:'")
	grace.press(kb.ArrowDown)
	grace.press(kb.ArrowRight)
	grace.sees("document.activeElement.matches('[data-frogs] :nth-child(9)')")
	for range 4 {
		grace.press(kb.Tab)
		grace.sees("document.activeElement.closest('.picker')")
	}
	grace.press(kb.Escape)
	grace.sees("!document.querySelector('.picker') && document.activeElement.id === '" + id[1:] + "'")
}

func TestEmojiGoIntoTheText(t *testing.T) {
	_, ada, _ := chatting(t)
	ada.types("#composer textarea", "good morning")
	ada.run("document.querySelector('#composer textarea').setSelectionRange(4, 4)")
	ada.click("[data-action=stickers]")
	ada.sees("document.activeElement.matches('#stickers-part input')")
	ada.click("#emoji-tab")
	ada.sees("document.querySelector('#emoji [data-groups] [data-emoji]') && !document.querySelector('#stickers-part').offsetParent")
	savePicture(ada, "-tab")
	ada.types("#emoji input", "waving hand")
	ada.sees("document.querySelector('#emoji [data-found] [data-emoji=\"👋\"]')")
	ada.press(kb.Enter)
	ada.sees("document.querySelector('#composer textarea').value === 'good👋 morning' && document.querySelector('.composer--ready')")

	// The kinds are a press away, and the one in view is marked; a press on one ends a search.
	ada.types("#emoji input", "frog")
	ada.click("#emoji .packs button:last-child")
	ada.sees("document.querySelector('#emoji input').value === '' && document.querySelector('#emoji .packs [aria-current]').matches(':last-child')")
	ada.sees("(flag => flag && flag.getBoundingClientRect().top < document.querySelector('#emoji .panel__foot').getBoundingClientRect().top)(document.querySelector('#emoji [data-groups=\"9\"] [data-emoji]'))")
	ada.run("document.querySelector('#emoji .panel__scroll').scrollTop = 0")
	ada.sees("document.querySelector('#emoji .packs [aria-current]').matches(':first-child')")

	// A skin tone is kept on this device.
	ada.click("#emoji [data-tone='3']")
	ada.sees("document.querySelector('#emoji [data-groups] [data-emoji=\"👋🏽\"]')")
	ada.press(kb.Escape)
	ada.sees("!document.querySelector('#stickers').offsetParent")
	ada.open(ada.text("location.pathname"))
	ada.isLive()
	ada.click("[data-action=stickers]")
	ada.sees("document.querySelector('#emoji [data-groups] [data-emoji=\"👋🏽\"]')?.closest('.panel__part').offsetParent")
	ada.sees("document.querySelector('#composer textarea').value === 'good👋 morning'")
}

func TestThePickerIsASheetOnAPhone(t *testing.T) {
	withMotion(t)
	_, ada, _ := chatting(t)
	ada.writes("long press this")
	thread := ada.text("location.pathname")
	ada.do(chromedp.EmulateViewport(390, 844, chromedp.EmulateMobile, chromedp.EmulateTouch))
	ada.open(thread)
	ada.isLive()
	id := "#" + ada.text(withText("long press this")+".id")
	ada.run("document.querySelector('" + id + " .message__body').dispatchEvent(new PointerEvent('pointerdown', { pointerType: 'touch', bubbles: true, clientX: 100, clientY: 100 }))")
	ada.click(".sheet [data-action=pick]")
	ada.sees("document.querySelector('.picker [data-groups] [data-emoji]') && !document.querySelector('.sheet')")
	ada.sees("(r => r.bottom === innerHeight && r.width === innerWidth)(document.querySelector('.picker .panel').getBoundingClientRect())")
	ada.sees("!document.activeElement.matches('input')") // no keyboard over it before one wants to type
	savePicture(ada, "-sheet")
	ada.click(".picker [data-frogs] [data-emoji=':party:']")
	ada.sees("document.querySelector('" + id + " .chip[name=reaction]')?.value === ':party:' && !document.querySelector('.picker')")
}
