package e2e

import (
	"crypto/hmac"
	"crypto/sha1"
	"encoding/base32"
	number "encoding/binary"
	"fmt"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp/kb"
)

// codeAt is what an app on a phone shows for a secret, as RFC 6238 says.
func codeAt(t *testing.T, secret string, at time.Time) string {
	t.Helper()
	key, err := base32.StdEncoding.WithPadding(base32.NoPadding).DecodeString(secret)
	if err != nil {
		t.Fatal(err)
	}
	mac := hmac.New(sha1.New, key)
	mac.Write(number.BigEndian.AppendUint64(nil, uint64(at.Unix()/30)))
	sum := mac.Sum(nil)
	from := sum[len(sum)-1] & 15
	return fmt.Sprintf("%06d", number.BigEndian.Uint32(sum[from:from+4])&0x7fff_ffff%1_000_000)
}

// comesByCode signs in by the keys alone, with a code after the password.
func (p *person) comesByCode(name, code string) {
	p.t.Helper()
	p.open("/login")
	p.tabsTo(named("username"))
	p.press(name)
	p.tabsTo(named("password"))
	p.press(password + "\r")
	p.sees("document.activeElement.name === 'code'")
	p.press(code + "\r")
	p.sees("document.querySelector('#chat-list')")
}

// usesOwn does what grace, and then linus, does for oneself, by keyboard alone. In the browser of another nobody is signed in.
func (p *person) usesOwn(another *person) {
	// A second factor is set up, and signs in by the next code, and by one for a lost phone.
	p.begins("/settings/second-factor")
	p.tabsTo(named("password"))
	p.press(password + "\r")
	p.sees("document.querySelector('.factor img').naturalWidth > 0 && document.activeElement.name === 'code'")
	secret, now := strings.ReplaceAll(p.text("document.querySelector('.factor__secret code').textContent"), " ", ""), time.Now()
	p.press(codeAt(p.t, secret, now) + "\r")
	p.sees("document.querySelectorAll('.recovery code').length > 1")
	recovery := p.text("document.querySelector('.recovery code').textContent")
	another.comesByCode("grace", codeAt(p.t, secret, now.Add(30*time.Second)))
	p.server.script("linus").post("/chats", url.Values{"user": {"2", "3"}, "title": {"Pond"}})
	another.leaves()
	another.comesByCode("grace", recovery)
	another.leaves()

	// Whoever forgot a password is told whom to ask, and chooses another by the link.
	another.open("/login")
	another.tabsTo(called("Forgot it?"))
	another.press(kb.Enter)
	another.sees("location.pathname === '/forgot' && document.querySelector('.ask').textContent.includes('ada')")
	link, err := url.Parse(p.server.run("", "user", "reset", "linus"))
	if err != nil {
		p.t.Fatal(err)
	}
	another.open(link.Path)
	another.tabsTo(named("password"))
	another.press("four frogs in a pond\r")
	another.sees("location.pathname === '/' && document.querySelector('#chat-list')")

	// A hook of a chat is made, which shows its address, and ended.
	another.begins("/chats/1/hooks")
	another.tabsTo(named("label"))
	another.press("Washer\r")
	another.sees("document.querySelector('.made-hook .secret code').textContent.includes('/hook/')")
	another.begins("/chats/1/hooks")
	another.tabsTo(called("End Washer"))
	another.press(kb.Enter)
	another.sees("document.querySelectorAll('.block--hooks > .block__lead').length === 2")
}

// leaves forgets the session of the browser.
func (p *person) leaves() {
	p.t.Helper()
	p.begins("/settings")
	p.tabsTo("at.closest('form')?.action.endsWith('/logout')")
	p.press(kb.Enter)
	p.sees("location.pathname === '/login' && document.querySelector('[name=password]')")
}

func newOwn(t *testing.T) (grace, another *person) {
	s := newServer(t)
	s.addUser("ada", "--admin")
	s.addUser("grace")
	s.addUser("linus")
	return s.visit("grace"), s.visit("another")
}

func TestOnesOwnPagesAreUsedByKeyboardAlone(t *testing.T) {
	grace, another := newOwn(t)
	grace.signIn().usesOwn(another)
}

func TestOnesOwnPagesAreUsedWithoutScripts(t *testing.T) {
	grace, another := newOwn(t)
	grace.withoutScripts()
	another.withoutScripts()
	grace.open("/login")
	grace.types("[name=username]", "grace")
	grace.types("[name=password]", password+"\r")
	grace.sees("document.querySelector('#chat-list')")
	grace.usesOwn(another)
}
