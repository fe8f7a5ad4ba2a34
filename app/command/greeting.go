package command

import (
	"fmt"
	"io"
	"net"
	"path/filepath"
	"slices"
	"strings"

	"ribbit/app/config"
)

// greeting is what a person reads when the server starts.
type greeting struct {
	urls      []string // the best first; never empty
	data      string
	setupCode string // "" once there is an owner
	isDemo    bool
	noLimits  bool
}

func newGreeting(c config.Server, at net.Addr) (greeting, error) {
	urls, err := urlsOf(c.Address, at.String())
	if err != nil {
		return greeting{}, err
	}
	if c.BaseURL != "" {
		urls = slices.Insert(slices.DeleteFunc(urls, func(u string) bool { return u == c.BaseURL }), 0, c.BaseURL)
	}
	g := greeting{urls: urls, data: c.Data, isDemo: c.Demo, noLimits: c.RateLimit == "off"}
	if dir, err := filepath.Abs(c.Data); err == nil {
		g.data = dir
	}
	return g, nil
}

func (g greeting) print(out io.Writer) error {
	var b strings.Builder
	fmt.Fprintf(&b, "\nRibbit %s\n\n", versionName())
	for i, u := range g.urls {
		label := ""
		if i == 0 {
			label = "Open"
		}
		if strings.Contains(u, "//localhost") {
			u += "  (this machine)"
		}
		fmt.Fprintf(&b, "  %-5s %s\n", label, u)
	}
	if !g.isDemo {
		fmt.Fprintf(&b, "  %-5s %s\n", "Data", g.data)
	}
	if g.isDemo {
		b.WriteString("\nThis is the demo: its people and chats are gone when it stops.\n")
	}
	if g.setupCode != "" {
		fmt.Fprintf(&b, "\nThere is no owner yet. Open one of these addresses to become it.\n"+
			"From another device you are asked for this code: %s\n", g.setupCode)
	}
	if g.noLimits {
		b.WriteString("\nRate limits are off. That is for load tests only.\n")
	}
	b.WriteString("\n")
	_, err := io.WriteString(out, b.String())
	return err
}
