package e2e

import (
	"testing"

	"github.com/chromedp/chromedp/kb"
)

func TestAVoiceMessageIsRecordedAndHeard(t *testing.T) {
	withMotion(t)
	s, ada, thread := chatting(t)
	grace := s.visit("grace").signIn()
	grace.open(thread)
	grace.isLive()
	record := func() {
		t.Helper()
		ada.click(".composer__add")
		ada.sees("document.activeElement.matches('.menu--add [role=menuitem]')")
		ada.click(".menu--add [role=menuitem]:nth-of-type(3)")
		ada.sees("document.querySelector('.recorder__dot') && document.querySelector('.recorder__time').textContent >= '0:01'")
	}
	const none = "document.querySelectorAll('#messages .player--voice').length === 0 && !document.querySelector('.recorder') && !document.querySelector('.composer__line').hidden"
	t.Run("thrown away", func(*testing.T) {
		record()
		ada.press(kb.Escape)
		ada.sees(none + " && document.querySelector('.composer__send').disabled")
	})
	t.Run("listened to, then sent", func(*testing.T) {
		record()
		ada.click(".recorder button:last-child") // stop
		ada.sees("document.querySelectorAll('.recorder button').length === 2 && document.querySelector('.recorder .wave path').getAttribute('d') !== ''")
		ada.press(kb.Enter) // play
		ada.click(".composer__send")
	})
	t.Run("heard by the other", func(*testing.T) {
		grace.sees("document.querySelector('#chat-list').textContent.includes('Voice message')")
		grace.sees("document.querySelector('.player--voice[data-connected]') && !document.querySelector('.player__new').hidden")
		grace.sees("document.querySelector('.player__time').textContent >= '0:01'") // the wave is drawn, and so its length known
		grace.click(".player__press")
		grace.sees("document.querySelector('.player__new').hidden && document.querySelectorAll('.player--voice .wave path')[1].getAttribute('d') !== ''")
		grace.click(".player__speed")
		grace.sees("document.querySelector('.player__speed').textContent === '1.5×' && document.querySelector('.player--voice audio').playbackRate === 1.5")
		grace.open(thread)
		grace.sees("document.querySelector('.player--voice[data-connected]') && document.querySelector('.player__new').hidden && document.querySelector('.player__speed').textContent === '1.5×'")
		ada.sees("document.querySelector('.player--voice[data-watched]') && document.querySelector('.player__new').hidden") // her own
	})
	t.Run("chosen where there is no microphone", func(*testing.T) {
		ada.run("navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', 'NotAllowedError'))")
		ada.click(".composer__add")
		ada.click(".menu--add [role=menuitem]:nth-of-type(3)")
		ada.sees("document.querySelector('.hint-card b')?.textContent === 'No microphone'")
		ada.run("HTMLInputElement.prototype.click = function () { window.chosen = this.accept; }")
		ada.click(".hint-card__foot button:last-child")
		ada.sees("window.chosen === 'audio/*' && !document.querySelector('.hint-card')")
		canFiles(ada)
		ada.run("choose([bytes('Recording 7.m4a', 500)])")
		ada.sees(tray + " === 'voice-message.m4a'")
	})
}
