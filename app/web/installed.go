package web

import (
	"encoding/json"
	"fmt"
	"path"
	"strings"

	"github.com/gofiber/fiber/v2"

	"ribbit/app/chat"
	"ribbit/ui"
	"ribbit/ui/texts"
)

// What a browser asks for that has Ribbit among its apps, or may.

// workerFile is the worker of the page without what only this server knows.
const workerFile = "worker.js"

// showWorker is the page's worker. It changes when a file of the page does, and then keeps the new ones.
func (s *Server) showWorker(c *fiber.Ctx) error {
	static := s.assets.path()
	files := []string{s.base.Path(ui.PathOffline)}
	for _, name := range sortedKeys(s.assets.files) {
		if isOfPage(name) {
			files = append(files, s.base.Path(static.File(name)))
		}
	}
	script, err := s.assets.files[workerFile].read()
	if err != nil {
		return err
	}
	kept, err := json.Marshal(fiber.Map{
		"name": s.assets.hash, "files": files, "static": s.base.Path(ui.PathStatic), "offline": s.base.Path(ui.PathOffline),
		"icon": s.base.Path(static.File("icon-192.png")), "subscriptions": s.base.Path(ui.PathSubscriptions),
	})
	if err != nil {
		return err
	}
	c.Set(fiber.HeaderCacheControl, "no-cache")
	c.Set(fiber.HeaderContentType, "text/javascript; charset=utf-8")
	return c.SendString("const KEPT = " + string(kept) + ";\n" + string(script))
}

// isOfPage tells the files that a page is drawn with from what it shows now and then.
func isOfPage(name string) bool {
	switch path.Dir(name) {
	case "dist":
		return true
	case "vendor":
		return path.Ext(name) == ".js"
	case ".":
		return name == stylesheet || path.Ext(name) == ".svg"
	}
	return name == "stickers/"+ui.OfflineSticker+".svg"
}

// showOffline is the page that the worker keeps for when the server is away. It stays when somebody signs out, and knows nobody.
func (s *Server) showOffline(c *fiber.Ctx) error {
	return s.render(c, ui.OfflinePage(s.shell(c)))
}

// manifest says how Ribbit stands among the apps of a device. See https://www.w3.org/TR/appmanifest/.
type manifest struct {
	ID              string      `json:"id"`
	Name            string      `json:"name"`
	ShortName       string      `json:"short_name"`
	StartURL        string      `json:"start_url"`
	Scope           string      `json:"scope"`
	Display         string      `json:"display"`
	BackgroundColor string      `json:"background_color"`
	ThemeColor      string      `json:"theme_color"`
	Icons           []appIcon   `json:"icons"`
	Shortcuts       []shortcut  `json:"shortcuts"`
	ShareTarget     shareTarget `json:"share_target"`
}

type appIcon struct {
	Src     string `json:"src"`
	Sizes   string `json:"sizes"`
	Type    string `json:"type"`
	Purpose string `json:"purpose,omitempty"`
}

// shortcut is something that a long press on the app's icon offers.
type shortcut struct {
	Name string `json:"name"`
	URL  string `json:"url"`
}

// shareTarget is how other apps share something with this one: a form that the device fills in.
type shareTarget struct {
	Action  string `json:"action"`
	Method  string `json:"method"`
	Enctype string `json:"enctype"`
	Params  struct {
		Title string      `json:"title"`
		Text  string      `json:"text"`
		URL   string      `json:"url"`
		Files []shareFile `json:"files"`
	} `json:"params"`
}

type shareFile struct {
	Name   string   `json:"name"`
	Accept []string `json:"accept"`
}

// sharing has everything shared at one address of the server.
func (s *Server) sharing() shareTarget {
	t := shareTarget{Action: s.base.Path(ui.PathShare), Method: fiber.MethodPost, Enctype: fiber.MIMEMultipartForm}
	t.Params.Title, t.Params.Text, t.Params.URL = "title", "text", "url"
	t.Params.Files = []shareFile{{"file", []string{"image/*", "video/*", "audio/*", "text/*", "application/*"}}}
	return t
}

// logoSize is that of a logo as it is made.
var logoSize = fmt.Sprintf("%[1]dx%[1]d", chat.LogoSide)

// shortNameRunes is what devices write below an icon without cutting it.
const shortNameRunes = 12

func (s *Server) showManifest(c *fiber.Ctx) error {
	static, home, identity := s.assets.path(), s.base.Path(ui.PathHome), s.identity(c)
	name, theme := identity.Name, "#ffffff"
	if identity.Accent != "" {
		theme = ui.NewAccent(identity.Accent).Light
	}
	icon := func(file, sizes, purpose string) appIcon {
		return appIcon{s.base.Path(static.File(file)), sizes, "image/png", purpose}
	}
	icons := []appIcon{icon("icon-192.png", "192x192", ""), icon("icon-512.png", "512x512", ""), icon("icon-maskable.png", "512x512", "maskable")}
	if identity.Logo != "" {
		icons = []appIcon{{s.base.Path(ui.PathLogoPicture(identity.Logo)), logoSize, "image/png", ""}}
	}
	body, err := json.Marshal(manifest{
		ID: home, Name: name, ShortName: shortName(name), StartURL: home, Scope: home, Display: "standalone",
		BackgroundColor: "#ffffff", ThemeColor: theme,
		Icons: icons, ShareTarget: s.sharing(),
		Shortcuts: []shortcut{
			{say(c, texts.NewChatIcon), s.base.Path(ui.PathNewChat)}, {say(c, texts.Search), s.base.Path(ui.PathSearch)},
		},
	})
	if err != nil {
		return err
	}
	c.Set(fiber.HeaderContentType, "application/manifest+json")
	return c.Send(body)
}

func shortName(name string) string {
	if r := []rune(name); len(r) > shortNameRunes {
		return strings.TrimSpace(string(r[:shortNameRunes-1])) + "…"
	}
	return name
}
