package e2e

import (
	"fmt"
	"path/filepath"

	"github.com/chromedp/chromedp/kb"
)

// looksOver reads the first page of the desk, before anybody has planned backups.
func (p *person) looksOver() {
	p.begins("/owner")
	p.sees("[...document.querySelectorAll('.figure')].some((e) => e.textContent.includes('of 4 online')) && document.querySelectorAll('.figure').length === 4")
	p.sees("[...document.querySelectorAll('.row__value')].some((e) => e.textContent === 'none are made by themselves')")
}

// checksAgain has the doctor look, once there is a backup.
func (p *person) checksAgain() {
	p.begins("/owner/health")
	p.tabsTo(called("Check again"))
	p.press(kb.Enter)
	p.sees("location.pathname === '/owner/health' && [...document.querySelectorAll('.row__value')].some((e) => e.textContent.startsWith('the last one is'))")
}

// decidesAboutChats has groups kept for 30 days, and one channel for announcements, slowly.
func (p *person) decidesAboutChats() {
	p.begins("/owner/chats")
	p.tabsTo(named("keep_group"))
	p.press("3") // 30 days
	p.tabsTo(called("Save"))
	p.press(kb.Enter)
	p.sees("document.querySelector('[name=keep_group] [selected]')?.value === '30'")
	p.skips()
	p.tabsTo(called("Actions for Weather"))
	p.press(kb.Enter)
	p.tabsTo(named("announce"))
	p.press("A") // admins
	p.tabsTo(named("slow"))
	p.press("5") // seconds
	p.tabsTo(called("Save"))
	p.press(kb.Enter)
	p.sees("document.querySelector('[name=announce] [selected]')?.value === 'true' && document.querySelector('[name=slow] [selected]').value === '5'")
}

// decidesAboutPeople makes an admin of grace, disables linus, lets mallory in again and bans them with what they wrote, and takes that
// back, too.
func (p *person) decidesAboutPeople(keeps func(what string)) {
	does := func(id int, deed, seen string) {
		p.t.Helper()
		row := fmt.Sprintf("#person-%d", id)
		p.tabsTo(fmt.Sprintf("at.localName === 'summary' && at.closest('%s')", row))
		p.press(kb.Enter)
		p.tabsTo(fmt.Sprintf("at.closest('%s') && ", row) + called(deed))
		p.press(kb.Enter)
		p.sees(fmt.Sprintf("((row) => %s)(document.querySelector('%s'))", seen, row))
		keeps(fmt.Sprintf("at.localName === 'summary' && at.closest('%s')", row))
	}
	p.begins("/owner/people")
	does(2, "Make admin", "row.querySelector('.tag').textContent === 'Admin'")
	does(3, "Disable", "row.matches('.is-off')")
	does(4, "Take the ban back", "!row.matches('.is-off')")
	p.begins("/owner/people")
	p.tabsTo("at.localName === 'summary' && at.closest('#person-4')")
	p.press(kb.Enter)
	p.tabsTo("at.closest('#person-4') && " + called("Link for a new password"))
	p.press(kb.Enter)
	p.sees("document.querySelector('.secret code').textContent.includes('/reset/')")
	p.begins("/owner/people")
	p.tabsTo("at.localName === 'summary' && at.closest('#person-4')")
	p.press(kb.Enter)
	p.tabsTo("at.closest('#person-4') && " + called("Ban…"))
	p.press(kb.Enter)
	p.sees("document.querySelector('#ban')")
	p.tabsTo(named("messages"))
	p.press(kb.ArrowDown)
	p.sees("document.querySelector('[name=messages][value=remove]').checked")
	p.tabsTo(called("Ban mallory"))
	p.press(kb.Enter)
	p.sees("document.querySelector('#person-4.is-off')")
	p.open("/chats/1")
	p.sees("document.querySelector('#message-2 .message__body').textContent.includes('[message deleted]')")
	p.begins("/owner/people")
	does(4, "Take the ban back", "!row.matches('.is-off')")
	p.open("/chats/1")
	p.sees("document.querySelector('#message-2 .message__body').textContent.includes('buy this')")
}

// endsTokens revokes the only one.
func (p *person) endsTokens(keeps func(what string)) {
	p.begins("/owner/tokens")
	p.tabsTo(called("Revoke grace, script"))
	p.press(kb.Enter)
	p.sees("location.pathname === '/owner/tokens' && document.querySelector('.block__lead + .block__lead') && " + whole + " && !document.querySelector('[id^=token-]')")
	keeps("at.id === 'desk'")
}

// changesLogo gives the server a logo, and takes it away.
func (p *person) changesLogo() {
	logo, err := filepath.Abs("../static/icon-192.png")
	if err != nil {
		p.t.Fatal(err)
	}
	p.begins("/owner/identity")
	p.tabsTo(named("file"))
	p.brings(logo)
	p.tabsTo(called("Use this picture"))
	p.press(kb.Enter)
	p.sees("document.querySelector('.logo img[alt=\"The logo as it is\"]').naturalWidth > 0")
	p.skips()
	p.tabsTo(called("Remove the logo"))
	p.press(kb.Enter)
	p.sees("document.querySelector('.logo img[alt=\"The frog of Ribbit\"]')")
}
