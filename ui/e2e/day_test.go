package e2e

import "testing"

// A date line and the menu of a chat lead to any day of it.
func TestJumpingToADay(t *testing.T) {
	_, ada, _ := chatting(t)
	ada.writes("the first")
	ada.writes("the second")
	const isOpen = "document.querySelector('#dialog input[name=day]')"
	today := ada.text("document.querySelector('.divider[data-day]').dataset.day")

	ada.click(".divider__day")
	ada.sees(isOpen + "?.value === " + quote(today))
	ada.run(isOpen + ".form.requestSubmit()")
	ada.sees("!" + isOpen + " && document.activeElement.matches('.message--target') && location.search === '?day=" + today + "'")
	ada.sees("document.querySelector('.message--target').innerText.includes('the first')")

	ada.click(".titlebar a[data-thread-settings]")
	ada.click(".menu--thread a[href$='/day']")
	ada.sees(isOpen)
	ada.run(isOpen + ".form.requestSubmit()")
	ada.sees("!" + isOpen + " && document.querySelector('.message--target')")
	ada.writes("the third")
	ada.sees(withText("the third"))
}
