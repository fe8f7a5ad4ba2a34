package e2e

import (
	"testing"

	"github.com/chromedp/chromedp/kb"

	"ribbit/app/oidc/oidctest"
)

// newKnown is a server with a provider that knows its people by what they call themselves there.
func newKnown(t *testing.T) *server {
	pond := oidctest.Start(t)
	s := newServer(t)
	s.addUser("ada", "--admin")
	s.addUser("grace")
	s.kill()
	s.start("--base-url", s.url(""), "--signup", "open", "--oidc-name", "Pond ID",
		"--oidc-issuer", pond.URL, "--oidc-client-id", oidctest.ClientID, "--oidc-client-secret", oidctest.ClientSecret)
	return s
}

// leavesToProvider goes from the sign-in page to the provider.
func (p *person) leavesToProvider(path string) {
	p.t.Helper()
	p.open(path)
	p.tabsTo(called("Sign in with Pond ID"))
	p.press(kb.Enter)
	p.sees("document.querySelector('[name=me]')")
}

// saysWho comes back from the provider, where they call themselves so.
func (p *person) saysWho(name string) {
	p.t.Helper()
	p.tabsTo(named("me"))
	p.press(name + "\r")
}

// usesProvider comes in by the provider as somebody new, and grace, who has an account, links hers.
func (p *person) usesProvider(grace *person) {
	// Whoever changes their mind there is told, and still comes where they wanted to by their password.
	const refused = "[...document.querySelectorAll('main [role=alert]')].some((e) => e.textContent.includes('Signing in with Pond ID did not work. Try again.'))"
	for _, each := range []*person{p, grace} {
		each.expectStatus(401)
	}
	grace.leavesToProvider("/login?next=%2Fsettings")
	grace.tabsTo(called("Rather not"))
	grace.press(kb.Enter)
	grace.sees(refused + " && document.querySelector('[name=password]')")
	grace.isAccessible()
	grace.tabsTo(named("username"))
	grace.press("grace")
	grace.tabsTo(named("password"))
	grace.press(password + "\r")
	grace.sees("location.pathname === '/settings' && document.querySelector('#sessions, main h1')")

	// The first time there is an account afterwards, and every time it is the same.
	p.leavesToProvider("/login?next=%2Fsettings")
	p.saysWho("linus")
	p.sees("location.pathname === '/settings' && document.querySelector('main h1')")
	p.isAccessible()
	p.isCalled("linus")
	p.leaves()
	p.leavesToProvider("/login")
	p.saysWho("linus")
	p.sees("location.pathname === '/' && document.querySelector('#chat-list')")
	p.isCalled("linus")

	// Linking is asked once more, may be refused there, too, and then signs in.
	goes := func() {
		grace.t.Helper()
		grace.tabsTo(called("Go on"))
		grace.press(kb.Enter)
		grace.sees("document.querySelector('main form a.button')?.textContent === 'Continue to Pond ID'")
		grace.isAccessible()
		grace.tabsTo(called("Continue to Pond ID"))
		grace.press(kb.Enter)
		grace.sees("document.querySelector('[name=me]')")
	}
	grace.begins("/settings")
	grace.tabsTo("at.pathname === '/settings/provider'")
	grace.press(kb.Enter)
	grace.sees("location.pathname === '/settings/provider' && document.querySelector('main form')")
	goes()
	grace.tabsTo(called("Rather not"))
	grace.press(kb.Enter)
	grace.sees(refused + " && document.querySelector('main form').action.endsWith('/settings/provider')")
	grace.isAccessible()
	goes()
	grace.saysWho("amazing grace")
	grace.sees("location.pathname === '/settings/provider' && document.querySelector('main h2').textContent === 'You sign in with Pond ID'")
	grace.isAccessible()
	grace.leaves()
	grace.leavesToProvider("/login")
	grace.saysWho("amazing grace")
	grace.sees("location.pathname === '/' && document.querySelector('#chat-list')")
	grace.isCalled("grace")

	// Whoever ends it comes in by the password alone.
	grace.begins("/settings/provider")
	grace.tabsTo(named("password"))
	grace.press(password + "\r")
	grace.sees("document.querySelector('main h2').textContent === 'Sign in with Pond ID'")
}

// isCalled looks who somebody is here.
func (p *person) isCalled(name string) {
	p.t.Helper()
	p.open("/settings")
	p.sees("document.querySelector('main h1') && [...document.querySelectorAll('bdi')].some((e) => e.textContent === " + quote(name) + ")")
}

// isAccessible has axe find nothing on the page. Without scripts it cannot look.
func (p *person) isAccessible() {
	p.t.Helper()
	if p.isScriptless {
		return
	}
	if found := p.audit(); found != "" {
		p.t.Errorf("at %s: %s", p.text("location.pathname"), found)
	}
}

func TestPeopleComeInByAProviderByKeyboardAlone(t *testing.T) {
	s := newKnown(t)
	s.visit("linus").usesProvider(s.visit("grace"))
}

func TestPeopleComeInByAProviderWithoutScripts(t *testing.T) {
	s := newKnown(t)
	linus, grace := s.visit("linus"), s.visit("grace")
	linus.withoutScripts()
	grace.withoutScripts()
	linus.usesProvider(grace)
}
