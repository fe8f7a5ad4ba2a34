package main

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"io"
	"net/url"
	"path"
	"regexp"
	"strconv"
	"strings"
)

const kibibyte = 1 << 10

// measurePage counts what a browser with an empty cache transfers for a page: compressed bodies, without headers.
func measurePage(b *bench) (figures []figure, err error) {
	p, err := b.pondOf(b.largest())
	if err != nil {
		return nil, err
	}
	s, err := b.start(p.dir)
	if err != nil {
		return nil, err
	}
	defer func() {
		if end := s.stop(); err == nil {
			err = end
		}
	}()
	for _, page := range []struct{ name, path, token string }{
		{"sign-in", "/login", ""}, {"list", "/", p.ada}, {"thread with 50 messages", pathOf(p.thread), p.ada},
	} {
		c, err := dial(s.addr, page.token)
		if err != nil {
			return nil, err
		}
		files, err := load(c, page.path)
		c.close()
		if err != nil {
			return nil, err
		}
		total := 0
		for _, size := range files {
			total += size
		}
		figures = append(figures,
			amount(page.name+", the page alone", float64(files[page.path])/kibibyte, "KiB", ""),
			amount(fmt.Sprintf("%s, with %d files it loads", page.name, len(files)-1), float64(total)/kibibyte, "KiB", "120 KiB"))
	}
	return figures, nil
}

func pathOf(thread int64) string { return "/chats/" + strconv.FormatInt(thread, 10) }

// What makes a browser load a file: elements of a page, imports of a module, addresses in a stylesheet.
var (
	elements = regexp.MustCompile(`<(?:link|script|img|source|use|image)\b[^>]*>`)
	linked   = regexp.MustCompile(`\b(?:src|href)="([^"]+)"`)
	imported = regexp.MustCompile(`(?m)^\s*(?:import\s*|(?:import|export)\b[^"';=()]*\bfrom\s*)["']([^"']+)["']`)
	styled   = regexp.MustCompile(`(?:url\(|@import\s+)["']?([^"')\s;]+)`)
	inert    = regexp.MustCompile(`(?s)<template\b.*?</template>`)
	linkKind = regexp.MustCompile(`\brel="(stylesheet|icon|modulepreload|preload|manifest)"`)
)

// load gets a page and all that it loads, and answers the bytes of each by path.
func load(c *client, page string) (map[string]int, error) {
	files := map[string]int{}
	for open := []string{page}; len(open) > 0; {
		at := open[0]
		open = open[1:]
		if _, known := files[at]; known {
			continue
		}
		body, err := c.fetch(at, "Accept-Encoding: gzip", "Accept: */*")
		if err != nil {
			return nil, err
		}
		files[at] = len(body)
		plain, err := unzip(body)
		if err != nil {
			return nil, fmt.Errorf("unpack %s: %w", at, err)
		}
		links, err := resolve(at, loadedBy(at, plain))
		if err != nil {
			return nil, err
		}
		open = append(open, links...)
	}
	return files, nil
}

func unzip(b []byte) ([]byte, error) {
	if !bytes.HasPrefix(b, []byte{0x1f, 0x8b}) {
		return b, nil
	}
	r, err := gzip.NewReader(bytes.NewReader(b))
	if err != nil {
		return nil, err
	}
	return io.ReadAll(r)
}

// loadedBy lists the addresses that a file makes a browser load.
func loadedBy(at string, body []byte) (links []string) {
	finder := imported
	switch path.Ext(at) {
	case ".css":
		finder = styled
	case ".js":
	case ".svg", ".png", ".ico":
		return nil
	default:
		for _, e := range elements.FindAll(inert.ReplaceAll(body, nil), -1) {
			if bytes.HasPrefix(e, []byte("<link")) && !linkKind.Match(e) {
				continue
			}
			if m := linked.FindSubmatch(e); m != nil {
				links = append(links, string(m[1]))
			}
		}
		return links
	}
	for _, m := range finder.FindAllSubmatch(body, -1) {
		links = append(links, string(m[1]))
	}
	return links
}

// resolve turns addresses as a file writes them into paths on the server.
func resolve(at string, links []string) ([]string, error) {
	base, err := url.Parse(at)
	if err != nil {
		return nil, err
	}
	var paths []string
	for _, link := range links {
		if strings.HasPrefix(link, "data:") || strings.HasPrefix(link, "#") {
			continue
		}
		u, err := base.Parse(link)
		if err != nil {
			return nil, err
		}
		if u.Host != "" {
			return nil, fmt.Errorf("%s loads %s from elsewhere", at, link)
		}
		paths = append(paths, u.RequestURI())
	}
	return paths, nil
}
