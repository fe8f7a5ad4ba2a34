package e2e

import "testing"

// facesOfAda are on grace's page: in the list and in the chat.
const facesOfAda = `[...document.querySelectorAll(".chat[data-user] .avatar img, .message[data-sender-name=ada] .message__gutter--face img")]`

func TestANewPictureIsSeenByOthersAtOnce(t *testing.T) {
	s, ada, thread := chatting(t)
	ada.writes("hello")
	grace := s.visit("grace").signIn()
	grace.open(thread)
	grace.isLive()
	grace.sees(facesOfAda + ".length >= 2 && " + facesOfAda + ".every(image => image.src.endsWith('.svg'))")
	ada.open("/settings/avatar?own=true")
	ada.run(files)
	ada.sees("window.three")
	ada.run(`{
		const input = document.querySelector(".avatar-choice__file");
		input.files = holding(three.slice(0, 1)).files;
		input.dispatchEvent(new Event("change", { bubbles: true }));
	}`)
	ada.sees("!document.querySelector('.crop').hidden && document.querySelector('img[data-preview]').src.startsWith('data:image/png')")
	ada.click("[data-turn]")
	ada.click(".dialog__foot button")
	ada.sees("location.pathname === '/settings' && document.querySelector('#own-profile .avatar img').src.includes('/avatars/pictures/')")
	grace.sees(facesOfAda + ".every(image => image.src.includes('/avatars/pictures/') && image.complete && image.naturalWidth === 256)")
	ada.open("/settings/avatar?own=true")
	ada.click("button[form=remove-picture]")
	grace.sees(facesOfAda + ".every(image => image.src.endsWith('.svg'))")
}
