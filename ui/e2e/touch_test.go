package e2e

import (
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

// smallTargets lists the controls of a page that a finger reaches on less than 40 px across or down, one a line. What it looks like
// does not count: it is asked what lies at a point. Links amid a text, and names and days over one, are as high as its lines.
const smallTargets = `(() => {
	const least = 40, slack = 0.5, step = 1;
	const controls = 'a[href], button, summary, select, input:not([type=hidden]), textarea, label.filter, [role=button], [role=switch], [role=tab], [role=menuitem]';
	const isAmidText = (e) => e.matches('a') && (getComputedStyle(e).display === 'inline' || e.matches('.message__name, .person__name, .divider__day'));
	const small = [];
	for (const e of document.querySelectorAll(controls)) {
		if (!e.checkVisibility({visibilityProperty: true, opacityProperty: true}) || e.disabled || isAmidText(e) || e.closest('.skip-link, [inert], [aria-hidden=true], .visually-hidden')) continue;
		e.scrollIntoView({block: 'center', inline: 'center', behavior: 'instant'});
		const box = e.getBoundingClientRect(), x = box.left + box.width / 2, y = box.top + box.height / 2;
		const label = e.closest('label') ?? (e.id && document.querySelector('label[for=' + CSS.escape(e.id) + ']'));
		const isIt = (x, y) => { const at = document.elementFromPoint(x, y); return !!at && (e.contains(at) || at.closest('label') === label && !!label && label.contains(at)); };
		if (!isIt(x, y)) continue;
		const reach = (dx, dy) => { let n = 0; while (n < least && isIt(x + dx * (n + step), y + dy * (n + step))) n += step; return n; };
		const across = reach(-1, 0) + reach(1, 0) + 1, down = reach(0, -1) + reach(0, 1) + 1;
		const frame = e.matches('input, textarea, select') ? 2 : 0; // the line around it is not its own
		if (across + slack < least || down + frame + slack < least) small.push(across + '×' + down + ' ' + e.outerHTML.replace(/\s+/g, ' ').slice(0, 130));
	}
	return small.join('\n');
})()`

func TestAFingerReachesEveryControlOfEveryPage(t *testing.T) {
	s := newServer(t)
	s.addUser("ada", "--admin")
	for _, name := range []string{"grace", "linus"} {
		s.addUser(name)
	}
	ada := s.visit("ada")
	ada.do(chromedp.EmulateViewport(390, 844, chromedp.EmulateMobile, chromedp.EmulateTouch))
	ada.signIn()
	ada.makesChannels(1)
	ada.startChat("grace", "linus")
	group := ada.text("document.querySelector('#messages').dataset.thread")
	ada.types("#composer textarea", "```go\nfunc hop() {}\n```")
	ada.click(".composer__send")
	ada.sees("document.querySelector('#messages .code__copy')")
	for _, path := range []string{
		"/", "/chats/" + group, "/chats/" + group + "/settings", "/chats/" + group + "/people", "/chats/new", "/channels", "/requests", "/requests?ignored=true", "/search",
		"/settings", "/settings/passkeys", "/owner", "/owner/people", "/owner/chats", "/owner/storage", "/owner/reports", "/owner/log", "/owner/hooks", "/owner/invites", "/owner/identity", "/owner/health",
	} {
		t.Run(path, func(t *testing.T) {
			ada.open(path)
			ada.sees("document.readyState === 'complete'")
			savePicture(ada, strings.ReplaceAll(path, "/", "-"))
			if small := ada.text(smallTargets); small != "" {
				t.Errorf("too small for a finger:\n%s", small)
			}
		})
	}
}
