package command

import (
	"fmt"
	"io"
	"net/netip"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"golang.org/x/term"

	"ribbit/app/config"
	"ribbit/app/files"
	"ribbit/app/qr"
	"ribbit/ui"
)

// greeting is what a person reads when the server starts.
type greeting struct {
	urls      []string // the best first; never empty
	secure    []string // of HTTPS beside HTTP, the best first; may be empty
	name      string   // what the owner calls the server; "" until then
	tls       string   // --tls; "" with a certificate of the owner's
	base      string   // --base-url; "" for none
	data      string
	free      int64         // bytes on its disk; 0 when nobody knows
	setupCode string        // "" once there is an owner
	took      time.Duration // from the start until it was ready
	noName    string        // why the server has no name in the local network; "" where it has
	isDemo    bool
	noLimits  bool
}

func newGreeting(c config.Server, at doors) (greeting, error) {
	urls, err := urlsOf(c.Address, at.main.Addr().String())
	if err != nil {
		return greeting{}, err
	}
	secure, err := secureURLs(c, at)
	if err != nil {
		return greeting{}, err
	}
	if c.BaseURL != "" {
		urls = slices.Insert(slices.DeleteFunc(urls, func(u string) bool { return u == c.BaseURL }), 0, c.BaseURL)
	}
	if c.TLS == config.TLSACME {
		secure = nil // that is --base-url
	}
	g := greeting{urls: urls, secure: secure, base: c.BaseURL, data: c.Data, isDemo: c.Demo, noLimits: c.RateLimit == "off"}
	if !c.HasTLS() {
		g.tls = c.TLS
	}
	if dir, err := filepath.Abs(c.Data); err == nil {
		g.data = dir
	}
	if free, err := (files.Reserve{}).Room(c.Data); err == nil {
		g.free = free
	}
	return g, nil
}

// print writes the card. Its QR code is for whoever sets the server up with a phone, and for whoever looks at a terminal.
func (g greeting) print(out io.Writer) error {
	isWatched := isTerminal(out)
	var b strings.Builder
	fmt.Fprintf(&b, "\n  Ribbit %s  ready in %.1f s\n\n", versionName(), g.took.Seconds())
	if g.name != "" {
		fmt.Fprintf(&b, "  %s\n\n", g.name)
	}
	width := len(slices.MaxFunc(slices.Concat(g.urls, g.secure), func(a, b string) int { return len(a) - len(b) }))
	for i, u := range g.urls {
		fmt.Fprintf(&b, "  %-*s   %s\n", width, u, g.reach(i))
	}
	for _, u := range g.secure {
		fmt.Fprintf(&b, "  %-*s   for devices that trust Ribbit\n", width, u)
	}
	b.WriteString("\n")
	if g.setupCode != "" || isWatched {
		if err := g.drawCode(&b, isWatched); err != nil {
			return err
		}
		b.WriteString("\n")
	}
	if g.isDemo {
		b.WriteString("  demo    This is the demo: its people and chats are gone when it stops.\n")
	} else {
		fmt.Fprintf(&b, "  data    %s%s\n", g.data, g.room())
	}
	switch g.tls {
	case config.TLSOff:
		b.WriteString("  https   off; --tls=self brings notifications and the microphone\n")
	case config.TLSSelf:
		fmt.Fprintf(&b, "  https   on; %s makes a device trust it\n", g.trustURL())
	}
	if g.noLimits {
		b.WriteString("  limits  Rate limits are off. That is for load tests only.\n")
	}
	if g.noName != "" {
		fmt.Fprintf(&b, "  name    %s\n", g.noName)
	}
	b.WriteString("  stop    Ctrl C; nothing is lost\n\n")
	_, err := io.WriteString(out, b.String())
	return err
}

// isTerminal reports whether somebody reads what is written there.
func isTerminal(out io.Writer) bool {
	f, ok := out.(*os.File)
	return ok && term.IsTerminal(int(f.Fd())) //nolint:gosec // a descriptor is a small number
}

// greetName adds the address by the name that was found to be free, which takes a moment longer than the start.
func greetName(out io.Writer, url string) error {
	_, err := fmt.Fprintf(out, "  %s   by name, for everybody on this network\n\n", url)
	return err
}

// trustURL is the page that helps other devices to trust this server.
func (g greeting) trustURL() string {
	for _, u := range g.urls {
		if strings.HasPrefix(u, "http://") {
			return u + ui.PathTrust
		}
	}
	return g.urls[0] + ui.PathTrust
}

// reach says for whom an address is.
func (g greeting) reach(i int) string {
	switch u := g.urls[i]; {
	case u == g.base:
		return "for everybody"
	case isOwn(u):
		return "for this machine alone"
	case i == 0 || g.urls[i-1] == g.base:
		return "for everybody on this network"
	}
	return "the same, by another way"
}

// isOwn reports whether an address is reached from the machine itself alone.
func isOwn(address string) bool {
	u, err := url.Parse(address)
	if err != nil {
		return false
	}
	ip, err := netip.ParseAddr(u.Hostname())
	return u.Hostname() == "localhost" || err == nil && ip.IsLoopback()
}

// drawCode draws the QR code of the best address with what it is for beside it. It carries the setup code, so that nobody has to
// type it: whoever sees the code sees the letters, too.
func (g greeting) drawCode(b *strings.Builder, isWatched bool) error {
	address := g.urls[0]
	words := []string{"Scan this with a phone, or open", "an address in a browser."}
	if g.setupCode != "" {
		address += ui.PathSetup + "?code=" + url.QueryEscape(g.setupCode)
		words = []string{
			"First start", "", "Scan this with a phone, or open", "an address and type the code:", "", "    " + g.setupCode, "",
			"Whoever types it owns Ribbit.",
		}
	}
	code, err := qr.New(address)
	if err != nil {
		return err
	}
	light, dark := "", ""
	if isWatched {
		light, dark = "\x1b[97;40m", "\x1b[0m" // a code is read light on dark, whatever the colours of the terminal are
	}
	lines := code.Lines()
	from := max(0, (len(lines)-len(words))/2)
	for i, line := range lines {
		word := ""
		if n := i - from; n >= 0 && n < len(words) && words[n] != "" {
			word = "   " + words[n]
		}
		fmt.Fprintf(b, "  %s%s%s%s\n", light, line, dark, word)
	}
	return nil
}

func (g greeting) room() string {
	if g.free == 0 {
		return ""
	}
	return fmt.Sprintf(", %d GB free", g.free/1e9)
}
