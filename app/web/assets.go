package web

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"mime"
	"path"
	"slices"
	"strings"
	"sync"

	"github.com/gofiber/fiber/v2"
	"github.com/valyala/fasthttp"

	"ribbit/app/chat"
	"ribbit/ui"
)

// stylesheet is all of the CSS, joined in the order of ui.Stylesheets.
const stylesheet = "ribbit.css"

// assets are the browser's files. One hash over all of them is part of every path, so that they may be kept for ever
// and still import each other by relative paths. They stay where they are, in the program's file, and are read when they are wanted.
type assets struct {
	hash  string
	files map[string]*asset
}

type asset struct {
	kind string // media type
	read func() ([]byte, error)
	zip  func() ([]byte, error) // gzipped on first use, and kept; nil where that does not pay
}

func loadAssets(root fs.FS, stylesheets []string) (*assets, error) {
	a := &assets{files: map[string]*asset{}}
	sum := sha256.New()
	err := fs.WalkDir(root, ".", func(name string, d fs.DirEntry, err error) error { // in the order of their names
		if err != nil || d.IsDir() {
			return err
		}
		file, err := root.Open(name)
		if err != nil {
			return err
		}
		fmt.Fprintf(sum, "%s\n", name)
		n, err := io.Copy(sum, file)
		fmt.Fprintf(sum, "%d\n", n)
		a.add(name, func() ([]byte, error) { return fs.ReadFile(root, name) })
		return errors.Join(err, file.Close())
	})
	if err != nil {
		return nil, fmt.Errorf("load assets: %w", err)
	}
	for _, name := range stylesheets {
		if a.files["css/"+name] == nil {
			return nil, fmt.Errorf("load assets: no stylesheet %s", name)
		}
		fmt.Fprintf(sum, "%s\n", name)
	}
	a.add(stylesheet, func() ([]byte, error) {
		var css []byte
		for _, name := range stylesheets {
			sheet, err := a.files["css/"+name].read()
			if err != nil {
				return nil, err
			}
			css = append(css, sheet...)
		}
		return css, nil
	})
	a.hash = hex.EncodeToString(sum.Sum(nil))[:12]
	return a, nil
}

func (a *assets) add(name string, read func() ([]byte, error)) {
	f := &asset{kind: mime.TypeByExtension(path.Ext(name)), read: read}
	if f.kind == "" {
		f.kind = fiber.MIMETextPlainCharsetUTF8
	}
	if path.Ext(name) == ".js" {
		f.kind = "text/javascript; charset=utf-8" // the system's table may say otherwise
	}
	if strings.HasPrefix(f.kind, "text/") || strings.Contains(f.kind, "svg") || strings.Contains(f.kind, "json") {
		f.zip = sync.OnceValues(func() ([]byte, error) {
			body, err := read()
			return gzipped(body), err
		})
	}
	a.files[name] = f
}

// path is where the files are: /static/HASH/.
func (a *assets) path() ui.Static { return ui.Static(ui.PathStatic + a.hash + "/") }

// unguard leaves out what only guards documents: on a first visit with its many scripts that is 18 KiB of headers.
func unguard(c *fiber.Ctx) {
	for _, name := range []string{
		fiber.HeaderContentSecurityPolicy, fiber.HeaderXFrameOptions, fiber.HeaderReferrerPolicy,
		fiber.HeaderPermissionsPolicy, "Cross-Origin-Opener-Policy",
	} {
		c.Response().Header.Del(name)
	}
}

// picturePolicy is for a drawing that somebody opens as a page: it may do nothing and stand in no frame.
const picturePolicy = "default-src 'none'; frame-ancestors 'none'"

// unguardPicture does the same for a drawing, which is a document, too, when it is opened by itself.
func unguardPicture(c *fiber.Ctx) {
	unguard(c)
	c.Set(fiber.HeaderContentSecurityPolicy, picturePolicy)
}

func (s *Server) showAsset(c *fiber.Ctx) error {
	f, ok := s.assets.files[c.Params("*")]
	if !ok || c.Params("hash") != s.assets.hash {
		return chat.NewProblem(chat.NotFound, "no-such-asset")
	}
	c.Set(fiber.HeaderCacheControl, "public, max-age=31536000, immutable")
	c.Set(fiber.HeaderContentType, f.kind)
	if strings.Contains(f.kind, "svg") {
		unguardPicture(c)
	} else {
		unguard(c)
	}
	c.Vary(fiber.HeaderAcceptEncoding)
	read, encoding := f.read, ""
	if f.zip != nil && strings.Contains(c.Get(fiber.HeaderAcceptEncoding), "gzip") {
		read, encoding = f.zip, "gzip"
	}
	body, err := read()
	if err != nil {
		return fmt.Errorf("read an asset: %w", err)
	}
	if encoding != "" {
		c.Set(fiber.HeaderContentEncoding, encoding)
	}
	return c.Send(body)
}

// showAvatar draws the frog whose traits the path tells. It is the same for everybody and for ever.
func (s *Server) showAvatar(c *fiber.Ctx) error {
	code, isSVG := strings.CutSuffix(c.Params("file"), ".svg")
	svg, ok := ui.AvatarSVG(code)
	if !isSVG || !ok {
		return chat.NewProblem(chat.NotFound, "no-such-frog")
	}
	c.Set(fiber.HeaderCacheControl, "public, max-age=31536000, immutable")
	c.Set(fiber.HeaderContentType, "image/svg+xml")
	unguardPicture(c)
	c.Vary(fiber.HeaderAcceptEncoding)
	if strings.Contains(c.Get(fiber.HeaderAcceptEncoding), "gzip") {
		c.Set(fiber.HeaderContentEncoding, "gzip")
		return c.Send(fasthttp.AppendGzipBytesLevel(nil, []byte(svg), fasthttp.CompressDefaultCompression))
	}
	return c.SendString(svg)
}

func gzipped(b []byte) []byte {
	var out bytes.Buffer
	w, _ := gzip.NewWriterLevel(&out, gzip.BestCompression) // the level is a valid one
	w.Write(b)                                              //nolint:errcheck // a buffer takes everything
	w.Close()                                               //nolint:errcheck // as above
	return out.Bytes()
}

func sortedKeys[V any](m map[string]V) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}
