package previews

import (
	"context"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"net/url"
	"strings"
	"time"

	"code.dny.dev/ssrf"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"ribbit/app/outbound"
)

// Limits of what is asked for.
const (
	pageTime        = 8 * time.Second // for a page, or a picture, from the first byte asked to the last one read
	maxPageBytes    = 512 << 10
	maxPictureBytes = 3 << 20
	maxRedirects    = 3
	maxTitle        = 200 // characters
	maxAbout        = 300
	maxURL          = 2000
)

// Page is what a page says of itself.
type Page struct {
	Title   string
	About   string
	Picture string // its address; "" for none
}

// Client asks pages of the web, and nothing else: no address of this machine, of its network, or of a range that is
// reserved, which is stricter than what package outbound keeps from those who set an address up for themselves. What counts is the address that is connected to, so that neither a name that leads there, nor one that
// leads elsewhere the second time, nor a redirect gets around it.
type Client struct{ http *http.Client }

// NewClient makes a client. Tests let it ask more by options of package ssrf.
func NewClient(options ...ssrf.Option) *Client {
	c := outbound.NewClient(ssrf.New(options...).Safe, outbound.Limits{Time: pageTime, Bytes: maxPictureBytes})
	c.CheckRedirect = func(r *http.Request, before []*http.Request) error {
		if len(before) > maxRedirects {
			return errors.New("too many redirects")
		}
		return checkURL(r.URL)
	}
	return &Client{c}
}

var errNoPage = errors.New("there is nothing to show of it")

func checkURL(u *url.URL) error {
	if u.Scheme != "http" && u.Scheme != "https" || u.Host == "" || u.User != nil || len(u.String()) > maxURL {
		return errors.New("it is no address of a page")
	}
	return nil
}

// Page reads a page.
func (c *Client) Page(ctx context.Context, address string) (p Page, err error) {
	err = c.get(ctx, address, "text/html,application/xhtml+xml", func(r *http.Response) error {
		kind, _, _ := mime.ParseMediaType(r.Header.Get("Content-Type"))
		if kind != "text/html" && kind != "application/xhtml+xml" {
			return fmt.Errorf("it is %q", kind)
		}
		p = read(io.LimitReader(r.Body, maxPageBytes), r.Request.URL)
		if p.Title == "" {
			return errNoPage
		}
		return nil
	})
	return p, err
}

// Picture hands a picture to use. What is longer than a picture may be is cut off, and is then none.
func (c *Client) Picture(ctx context.Context, address string, use func(io.Reader) error) error {
	return c.get(ctx, address, "image/*", func(r *http.Response) error {
		if !strings.HasPrefix(r.Header.Get("Content-Type"), "image/") || r.ContentLength > maxPictureBytes {
			return errNoPage
		}
		return use(io.LimitReader(r.Body, maxPictureBytes))
	})
}

func (c *Client) get(ctx context.Context, address, accept string, use func(*http.Response) error) error {
	u, err := url.Parse(address)
	if err != nil {
		return err
	}
	if err := checkURL(u); err != nil {
		return err
	}
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, u.String(), nil)
	if err != nil {
		return err
	}
	r.Header.Set("Accept", accept)
	r.Header.Set("User-Agent", "Mozilla/5.0 (compatible; Ribbit link preview)")
	answer, err := c.http.Do(r)
	if err != nil {
		return err
	}
	defer answer.Body.Close() //nolint:errcheck // it is only read
	if answer.StatusCode != http.StatusOK {
		return fmt.Errorf("it answers %s", answer.Status)
	}
	return use(answer)
}

// read takes from the head of a page what it says of itself.
func read(r io.Reader, base *url.URL) Page {
	var title string
	said := map[string]string{}
	for t := html.NewTokenizer(r); ; {
		switch t.Next() {
		case html.ErrorToken:
			return pageOf(title, said, base)
		case html.StartTagToken, html.SelfClosingTagToken:
			token := t.Token()
			switch token.DataAtom {
			case atom.Title:
				if title == "" && t.Next() == html.TextToken {
					title = t.Token().Data
				}
			case atom.Meta:
				name, content := meta(token)
				if _, ok := said[name]; !ok && name != "" {
					said[name] = content
				}
			case atom.Body:
				return pageOf(title, said, base)
			}
		}
	}
}

// meta is what a <meta> says, by a name in lower case.
func meta(token html.Token) (name, content string) {
	for _, a := range token.Attr {
		switch a.Key {
		case "property", "name":
			name = strings.ToLower(a.Val)
		case "content":
			content = a.Val
		}
	}
	return name, content
}

func pageOf(title string, said map[string]string, base *url.URL) Page {
	first := func(names ...string) string {
		for _, name := range names {
			if s := strings.TrimSpace(said[name]); s != "" {
				return s
			}
		}
		return ""
	}
	p := Page{Title: line(first("og:title", "twitter:title"), maxTitle), About: line(first("og:description", "description", "twitter:description"), maxAbout)}
	if p.Title == "" {
		p.Title = line(title, maxTitle)
	}
	if u, err := base.Parse(first("og:image", "og:image:url", "twitter:image")); err == nil && first("og:image", "og:image:url", "twitter:image") != "" && checkURL(u) == nil {
		p.Picture = u.String()
	}
	return p
}

// line is a text in one line, without what cannot be seen, at most so many characters.
func line(s string, most int) string {
	s = strings.Join(strings.Fields(strings.ToValidUTF8(s, "")), " ")
	s = strings.Map(func(r rune) rune {
		if r < ' ' || r == 0x7f || r >= 0x202a && r <= 0x202e || r >= 0x2066 && r <= 0x2069 {
			return -1
		}
		return r
	}, s)
	if runes := []rune(s); len(runes) > most {
		return string(runes[:most-1]) + "…"
	}
	return s
}
