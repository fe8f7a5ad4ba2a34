package e2e

import (
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// facesOfAda are on grace's page: in the list and in the chat.
const facesOfAda = `[...document.querySelectorAll(".chat[data-user] .avatar img, .message[data-sender-name=ada] .message__gutter--face img")]`

// ownFaces are on the page of the settings: on top and in the profile.
const ownFaces = `[...document.querySelectorAll(".topbar__me img, #own-profile .avatar img")]`

const (
	chooser = "document.querySelector('#dialog [role=dialog]')"
	opener  = "#own-profile a[href='/settings/avatar']"
)

// choosesAvatar has a file chosen where one chooses a picture of one's own.
func (p *person) choosesAvatar(file string) {
	p.t.Helper()
	p.run(files)
	p.sees("window.three")
	p.run(`{
		const input = document.querySelector(".avatar-choice__file");
		input.files = holding([` + file + `]).files;
		input.dispatchEvent(new Event("change", { bubbles: true }));
	}`)
}

func TestANewPictureIsSeenByOthersAtOnce(t *testing.T) {
	s, ada, thread := chatting(t)
	ada.writes("hello")
	grace := s.visit("grace").signIn()
	grace.open(thread)
	grace.isLive()
	grace.sees(facesOfAda + ".length >= 2 && " + facesOfAda + ".every(image => image.src.endsWith('.svg'))")
	ada.opensReady("/settings")
	ada.sees(ownFaces + ".length === 2")
	ada.run("document.querySelector(" + quote(opener) + ").focus()")
	ada.press(kb.Enter)
	ada.sees(chooser + " && document.activeElement.matches('#dialog [aria-current]')")
	ada.press(kb.Tab)
	ada.press(kb.Enter)
	const own = "#dialog [data-crop]"
	ada.sees("document.querySelector('" + own + "') && document.activeElement.matches('#dialog [href$=\"own=true\"][aria-current]')")
	ada.choosesAvatar("three[0]")
	ada.sees("!document.querySelector('.crop').hidden && document.querySelector('img[data-preview]').src.startsWith('data:image/png')")
	ada.click("[data-turn]")
	ada.click(own + " .dialog__foot button:not([type])")
	const isPicture = "image => image.src.includes('/avatars/pictures/') && image.complete && image.naturalWidth === 256"
	ada.sees("!" + chooser + " && " + ownFaces + ".every(" + isPicture + ") && document.activeElement.matches(" + quote(opener) + ")")
	ada.sees("location.pathname === '/settings'")
	grace.sees(facesOfAda + ".every(" + isPicture + ")")

	// Gone with one press.
	ada.press(kb.Enter)
	ada.sees(chooser)
	ada.click("button[form=remove-picture]")
	ada.sees("!" + chooser + " && " + ownFaces + ".every(image => image.src.endsWith('.svg')) && document.activeElement.matches(" + quote(opener) + ")")
	grace.sees(facesOfAda + ".every(image => image.src.endsWith('.svg'))")
}

func TestAFrogIsChosenOverTheSettings(t *testing.T) {
	withMotion(t)
	s, ada, thread := chatting(t)
	ada.writes("hello")
	grace := s.visit("grace").signIn()
	grace.open(thread)
	grace.isLive()
	ada.do(chromedp.EmulateViewport(390, 844, chromedp.EmulateMobile, chromedp.EmulateTouch))
	ada.opensReady("/settings")
	ada.click(opener)
	ada.sees(chooser)
	ada.sees("(({ top, bottom }) => top >= 0 && bottom <= innerHeight)(document.querySelector('#dialog .dialog__foot').getBoundingClientRect())")
	ada.sees("document.documentElement.scrollWidth <= innerWidth")

	// Other frogs come in place of these, under the same finger and the same focus.
	first := ada.text("document.querySelector('#dialog [name=frog]').value")
	ada.click("#other-frogs")
	ada.sees("document.querySelector('#dialog [name=frog]').value !== " + quote(first) + " && document.activeElement.id === 'other-frogs'")
	ada.press(kb.Escape)
	ada.sees("!" + chooser + " && document.activeElement.matches(" + quote(opener) + ")")

	ada.press(kb.Enter)
	ada.sees(chooser)
	ada.click("#dialog .frogs label:nth-of-type(3)")
	frog := ada.text("document.querySelector('#dialog [name=frog]:checked').value")
	ada.sees("document.querySelector('#dialog img[data-preview]').src.endsWith('" + frog + ".svg')")
	ada.click("#dialog .dialog__foot button")
	ada.sees("!" + chooser + " && " + ownFaces + ".every(image => image.src.endsWith('" + frog + ".svg'))")
	grace.sees(facesOfAda + ".every(image => image.src.endsWith('" + frog + ".svg'))")
}

func TestWhatIsNoPictureIsSaidWhereItWasChosen(t *testing.T) {
	s := newServer(t)
	s.addUser("ada")
	ada := s.visit("ada").signIn()
	ada.expectStatus(422)
	ada.opensReady("/settings")
	ada.click(opener)
	ada.sees(chooser)
	ada.click("#dialog [href$='own=true']")
	ada.sees("document.querySelector('#dialog [data-crop]')")
	ada.choosesAvatar(`bytes("a.jpg", 100)`)
	ada.sees("document.querySelector('[data-crop-hint]').textContent.includes('cannot show')")
	const save = "#dialog .dialog__foot button:not([type])"
	ada.click(save)
	ada.sees("document.querySelector('#dialog .problem')?.textContent.includes('cannot be used') && document.activeElement.matches(" + quote(save) + ")")

	// The page that stands behind the same link does it, too.
	ada.opensReady("/settings/avatar?own=true")
	ada.choosesAvatar("three[0]")
	ada.sees("!document.querySelector('.crop').hidden")
	ada.click(".dialog__foot button:not([type])")
	ada.sees("location.pathname === '/settings' && " + ownFaces + ".every(image => image.src.includes('/avatars/pictures/'))")
}

func TestAPictureIsChosenWithoutScripts(t *testing.T) {
	s := newServer(t)
	s.addUser("ada")
	ada := s.visit("ada").signIn()
	ada.withoutScripts()
	ada.opensReady("/settings")
	ada.click(opener)
	ada.sees("location.pathname === '/settings/avatar' && document.querySelector('.page .frogs')")
	ada.click(".frogs label:nth-of-type(3)")
	frog := ada.text("document.querySelector('[name=frog]:checked').value")
	ada.click(".dialog__foot button")
	ada.sees("location.pathname === '/settings' && " + ownFaces + ".every(image => image.src.endsWith('" + frog + ".svg'))")
	ada.click(opener)
	ada.sees("document.querySelector('.frogs')")
	ada.click("[href$='own=true']")
	ada.sees("document.querySelector('.avatar-choice__file')")
	ada.click(".dialog__foot a")
	ada.sees("location.pathname === '/settings'")
}
