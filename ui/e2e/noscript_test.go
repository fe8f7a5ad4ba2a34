package e2e

import (
	"testing"
)

func TestEverythingWorksWithoutJavaScript(t *testing.T) {
	s := newServer(t)
	s.addUser("ada", "--admin")
	s.addUser("grace")
	ada := s.visit("ada")
	ada.withoutScripts()
	ada.open("/")
	ada.types("[name=username]", "ada")
	ada.types("[name=password]", password)
	ada.submits()
	ada.sees("document.querySelector('#welcome')")
	ada.click("#welcome a")
	ada.sees("document.querySelector('#new-chat')")
	ada.click("#people .person")
	ada.click("#new-chat button[type=submit]:not([data-search])")
	ada.sees("location.pathname.startsWith('/chats/') && document.querySelector('#composer')")
	ada.types("#composer textarea", "without scripts")
	ada.click(".composer__send")
	ada.sees(withText("without scripts"))

	ada.click(".message__actions")
	ada.sees("/messages\\/[0-9]+$/.test(location.pathname)")
	ada.click("[href$='/delete'], [formaction$='/delete'], form[action$='/delete'] button")
	ada.sees("document.querySelector('#delete-message')")
	ada.click("#delete-message .button--danger")
	ada.sees(withText("[message deleted]"))
}
