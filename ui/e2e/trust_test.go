package e2e

import (
	"net"
	"regexp"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/security"
	"github.com/chromedp/chromedp"
)

// foreignHost leads to this machine, and yet browsers do not take it for this machine: what is read there is plain HTTP.
func foreignHost(t *testing.T) string {
	t.Helper()
	addrs, err := net.InterfaceAddrs()
	if err != nil {
		t.Fatal(err)
	}
	for _, a := range addrs {
		if n, ok := a.(*net.IPNet); ok && n.IP.IsPrivate() {
			return n.IP.String()
		}
	}
	t.Skip("this machine has no private address")
	return ""
}

// newHTTPSServer is a server that speaks HTTPS beside HTTP, with what its addresses begin with for other devices.
func newHTTPSServer(t *testing.T) (s *server, plain, secure string) {
	t.Helper()
	if browser == nil {
		t.Skip("there is no Chromium here; set CHROME to its path")
	}
	host := foreignHost(t)
	t.Parallel()
	_, port, _ := net.SplitHostPort(freeAddress(t))
	_, securePort, _ := net.SplitHostPort(freeAddress(t))
	s = &server{t: t, data: t.TempDir(), addr: "127.0.0.1:" + port, log: &safeBuffer{}}
	s.start("--addr", ":"+port, "--mdns", "off", "--tls", "self", "--https-addr", ":"+securePort, "--rate-limit", "off")
	t.Cleanup(func() {
		s.kill()
		if t.Failed() {
			t.Logf("the server said:\n%s", s.log.String())
		}
	})
	return s, "http://" + net.JoinHostPort(host, port), "https://" + net.JoinHostPort(host, securePort)
}

// trustsAuthorities has the browser take every certificate for good, as it does once the server's authority is installed.
func (p *person) trustsAuthorities() {
	p.t.Helper()
	if _, err := chromedp.Call(p.ctx, security.SetIgnoreCertificateErrors, security.SetIgnoreCertificateErrorsParams{Ignore: true}); err != nil {
		p.t.Fatal(err)
	}
}

// expectDistrust lets the browser complain of a certificate that it does not trust, which no script can keep it from. It does so in one
// of two ways when it fetches a worker, which no tab's trust helps: over a connection that the tab has left it, or over one of its own.
func (p *person) expectDistrust() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.expected = append(p.expected, regexp.MustCompile(`net::ERR_CERT_AUTHORITY_INVALID|An (SSL certificate|unknown) error occurred when fetching the script`))
}

func TestADeviceIsHelpedToTrustTheServer(t *testing.T) {
	s, plain, _ := newHTTPSServer(t)
	p := s.visit("ada")
	p.base = plain
	p.expectDistrust()
	p.opensReady("/trust")
	p.sees(`document.querySelector("[data-verdict=untested]:not([hidden])") && document.querySelector("[data-copy]:not([hidden])")`) // its script is there
	p.click("[data-verdict=untested] [data-test]")
	p.sees(`document.querySelector("[data-verdict=bad]:not([hidden])")`)
	p.click("[data-system=mac]")
	p.sees(`document.querySelector("[data-system=mac][aria-current]") && document.querySelector(".steps").textContent.includes("Always Trust")`)
	p.trustsAuthorities()
	p.sees(`document.querySelector("[data-verdict=good]:not([hidden])")`) // without another press
	if to := p.text(`document.querySelector("[data-verdict=good] a").href`); !strings.HasPrefix(to, "https://") {
		t.Errorf("it leads on to %s", to)
	}
}

// A browser that was told to pass over the warning is answered, and yet gives the address no trust.
func TestAWarningThatWasClickedAwayIsNoTrust(t *testing.T) {
	s, _, secure := newHTTPSServer(t)
	p := s.visit("ada")
	p.base = secure
	p.expectDistrust()
	p.trustsAuthorities()
	p.opensReady("/trust")
	p.sees(`document.querySelector("[data-verdict=untested]:not([hidden])") && document.querySelector("[data-copy]:not([hidden])")`) // its script is there
	p.click("[data-verdict=untested] [data-test]")
	p.sees(`document.querySelector("[data-verdict=bad]:not([hidden])") && document.querySelector("[data-verdict=good]").hidden`)
}

// TestNothingIsDeadInEitherContext presses what is there to be pressed, where browsers trust the address and where they do not.
func TestNothingIsDeadInEitherContext(t *testing.T) {
	s, plain, secure := newHTTPSServer(t)
	s.addUser("ada", "--admin")
	s.addUser("grace")
	for _, base := range []string{plain, secure} {
		isSecure := base == secure
		p := s.visit("ada")
		p.base = base
		p.expectDistrust()
		if isSecure {
			p.trustsAuthorities()
		}
		p.open("/login")
		p.run(`document.querySelector("[name=username]").value = "ada"; document.querySelector("[name=password]").value = ` + quote(password) + `; document.querySelector("form").requestSubmit()`)
		p.sees(`document.querySelector("#chat-list, #welcome, #ready")`)
		if got := p.is("isSecureContext"); got != isSecure {
			t.Fatalf("%s is a secure context: %v", base, got)
		}
		p.opensReady("/settings")
		for _, name := range []string{"notifications", "microphone", "install"} {
			p.sees(`document.querySelector("[data-capability=` + name + `] [data-works]").hidden === ` + map[bool]string{true: "false", false: "true"}[isSecure])
		}
		p.sees(`!document.querySelector("[data-capability=copy] [data-works]").hidden`)
		pages := []string{"/", "/settings", "/trust", "/settings/avatar", "/settings/avatar?own=true", "/stickers/add", "/settings/second-factor", "/settings/passkeys", "/owner/invites"}
		if !isSecure || isLong { // these ask nothing that an address has to be trusted for
			pages = append(pages, "/chats/new", "/search", "/channels", "/keys", "/owner", "/owner/people", "/owner/reports", "/owner/chats", "/owner/storage", "/owner/identity", "/owner/programs", "/bots", "/owner/health", "/owner/log")
		}
		for _, page := range pages {
			p.open(page)
			dead := p.text(deadControls)
			if dead != "" {
				t.Errorf("%s%s has dead controls: %s", base, page, dead)
			}
		}
	}
}

// deadControls names what can be seen and does nothing: a button that is switched off without a form that says why, that is in no
// form and that nothing listens to by a hook, or a link that leads nowhere.
const deadControls = `[...document.querySelectorAll("button, a, summary, [role=button]")].filter((e) => {
	if (!e.checkVisibility() || e.closest("template")) return false;
	if (e.tagName === "SUMMARY") return false;
	if (e.tagName === "A") return !e.getAttribute("href") || e.getAttribute("href") === "#";
	if (e.disabled) return !e.form;
	return !e.form && e.getAttributeNames().every((n) => !n.startsWith("data-") && !n.startsWith("hx-") && !n.startsWith("aria-controls"));
}).map((e) => e.outerHTML.slice(0, 120)).join("\n")`
