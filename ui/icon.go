package ui

import "github.com/a-h/templ"

// drawing is an icon in both of its sizes.
type drawing struct{ large, small templ.Component }

// icons are drawn when the program starts: a page has more than a hundred of them.
var icons = drawIcons()

func drawIcons() map[string]drawing {
	drawn := make(map[string]drawing, len(strokes))
	for name := range strokes {
		drawn[name] = drawing{large: fixed(drawIcon(name, "icon")), small: fixed(drawIcon(name, "icon icon--small"))}
	}
	return drawn
}

// icon is one of the line icons. It has no text, so what it stands on needs a label.
func icon(name string, small bool) templ.Component {
	if small {
		return icons[name].small
	}
	return icons[name].large
}

// strokes are what the icons consist of, on a ground of 24 by 24.
var strokes = map[string]string{
	"search":        `<circle cx="11" cy="11" r="6.5"></circle> <path d="m16 16 4 4"></path>`,
	"send":          `<path d="M3.6 4.2c-.4-1 .5-1.9 1.5-1.4l15.7 8.2c.9.5.9 1.6 0 2.1L5.1 21.2c-1 .5-1.9-.4-1.5-1.4L6.1 13.3l7.2-1.3-7.2-1.3L3.6 4.2Z"></path>`,
	"smile":         `<circle cx="12" cy="12" r="8.5"></circle> <path d="M8.5 14c1.8 2.7 5.2 2.7 7 0M9 9.5v.5M15 9.5v.5"></path>`,
	"leaf":          `<path d="M6 18C4 9 10 4.5 20 4.5 20.5 14 15 20 7 17.5ZM4.5 20.5 13 11.5"></path>`,
	"cup":           `<path d="M5 9h11v6.5a4 4 0 0 1-4 4H9a4 4 0 0 1-4-4ZM16 10.5h1.5a2.5 2.5 0 0 1 0 5H16M8.5 3.5v2M12.5 3.5v2"></path>`,
	"ball":          `<circle cx="12" cy="12" r="8.5"></circle> <path d="m12 8 3.8 2.8-1.5 4.4H9.7l-1.5-4.4ZM12 3.5V8M20 9.5l-4.2 1.3M17 19l-2.7-3.8M7 19l2.7-3.8M4 9.5l4.2 1.3"></path>`,
	"place":         `<path d="M12 20.5c4-4.2 6-7.4 6-10.5a6 6 0 0 0-12 0c0 3.1 2 6.3 6 10.5Z"></path> <circle cx="12" cy="10" r="2"></circle>`,
	"bulb":          `<path d="M9 17.5c0-2-3-3.5-3-7.5a6 6 0 0 1 12 0c0 4-3 5.5-3 7.5ZM9.5 20.5h5"></path>`,
	"frog":          `<path d="M10.2 7.3a4 4 0 1 0-6.7 3.3C2.6 11.6 2 13 2 14.5 2 18 6.5 20 12 20s10-2 10-5.5c0-1.5-.6-2.9-1.5-3.9a4 4 0 1 0-6.7-3.3 17 17 0 0 0-3.6 0ZM6 13.7c3 3.4 9 3.4 12 0"></path> <path d="M6.5 7.6h.01M17.5 7.6h.01" stroke-width="2.6"></path>`,
	"new-chat":      `<path d="M4 12a8 7.5 0 1 1 4 6.6L4 20l1.2-3.6A7 7 0 0 1 4 12Z"></path> <path d="M12 8.5v7M8.5 12h7"></path>`,
	"back":          `<path d="M20 12H4.5m6-6.5L4 12l6.5 6.5"></path>`,
	"more":          `<path d="M5 12h.01M12 12h.01M19 12h.01" stroke-width="2.8"></path>`,
	"minimise":      `<path d="m6 9.5 6 6 6-6"></path>`,
	"close":         `<path d="m6 6 12 12M18 6 6 18"></path>`,
	"reply":         `<path d="M9.5 6 4 11.5l5.5 5.5M4.5 11.5H14c3.5 0 6 2.5 6 6.5"></path>`,
	"pencil":        `<path d="M4.5 19.5 5.5 15 16 4.5l3.5 3.5L9 18.5l-4.5 1ZM13.5 7l3.5 3.5"></path>`,
	"bin":           `<path d="M4.5 7h15M9.5 6.5V4.5h5v2M6.5 7.5l.8 12h9.4l.8-12M10.3 11v5M13.7 11v5"></path>`,
	"react":         `<path d="M13 3.6A8.5 8.5 0 1 0 20.4 11M8.5 14c1.8 2.7 5.2 2.7 7 0M9 9.5v.5M15 9.5v.5M19 2.5v6M16 5.5h6"></path>`,
	"plus":          `<path d="M12 5.5v13M5.5 12h13"></path>`,
	"check":         `<path d="m5 12.5 5 5L19.5 7"></path>`,
	"print":         `<path d="M7 8.5V4h10v4.5M7 16.5H4v-8h16v8h-3M7 13.5h10V20H7Z"></path>`,
	"add-person":    `<circle cx="10" cy="8.5" r="3.5"></circle> <path d="M3.5 19.5a6.5 6.5 0 0 1 11-4.700M18.5 8v6M15.5 11h6"></path>`,
	"copy":          `<rect x="8.5" y="8.5" width="11" height="11" rx="2"></rect> <path d="M15.5 8V6.5a2 2 0 0 0-2-2h-7a2 2 0 0 0-2 2v7a2 2 0 0 0 2 2H8"></path>`,
	"link":          `<path d="M10.5 13.5a4 4 0 0 0 5.8.2l3-3a4 4 0 0 0-5.7-5.7l-1.2 1.2M13.5 10.5a4 4 0 0 0-5.8-.2l-3 3a4 4 0 0 0 5.7 5.7l1.2-1.2"></path>`,
	"flag":          `<path d="M6 21V4.5M6 5c4-2.5 7 2 12.5 0v9C13 16 10 11.5 6 14"></path>`,
	"clock":         `<circle cx="12" cy="12" r="8"></circle> <path d="M12 7.5V12l3 2"></path>`,
	"restore":       `<path d="M4 12a8 8 0 1 0 2.500-5.800L4 8.500M4 4v4.500h4.500M12 8v4.500l3 1.500"></path>`,
	"warning":       `<circle cx="12" cy="12" r="8.5"></circle> <path d="M12 7.5v5.5M12 16.3v.2"></path>`,
	"pin":           `<path d="M9 4h6m-5 0v6l-3 3.5V15h10v-1.5L14 10V4M12 15v5.5"></path>`,
	"muted":         `<path d="M10.3 20a2 2 0 0 0 3.4 0M17.5 13.5c-.3-1-.5-2.3-.5-4.5a5 5 0 0 0-8.3-3.7M7 8.5C6.9 13.5 5.5 15 4.5 16.5h12M4 4l16 16"></path>`,
	"bell":          `<path d="M10.3 20a2 2 0 0 0 3.4 0M12 4a5 5 0 0 0-5 5c0 4.5-1.5 6-2.5 7.5h15C18.5 15 17 13.5 17 9a5 5 0 0 0-5-5Z"></path>`,
	"block":         `<circle cx="12" cy="12" r="8"></circle> <path d="m6.5 6.5 11 11"></path>`,
	"hide":          `<path d="M4 4l16 16M9.5 6A9.5 9.5 0 0 1 12 5.5c4.5 0 7.5 3.5 9 6.5a14 14 0 0 1-2.5 3.5M6 7.8A14 14 0 0 0 3 12c1.5 3 4.5 6.5 9 6.5 1.4 0 2.7-.3 3.8-.9M10 10.2a3 3 0 0 0 4 4"></path>`,
	"show":          `<path d="M3 12c1.5-3 4.5-6.5 9-6.5s7.5 3.5 9 6.5c-1.5 3-4.5 6.5-9 6.5S4.5 15 3 12Z"></path> <circle cx="12" cy="12" r="3"></circle>`,
	"down":          `<path d="M12 5v13.5M6 12.5l6 6 6-6"></path>`,
	"calendar":      `<rect x="4" y="5.5" width="16" height="14.500" rx="2"></rect> <path d="M4 10h16M8.500 3v4.500M15.500 3v4.500"></path>`,
	"screen":        `<rect x="3.5" y="5" width="17" height="11" rx="1.5"></rect> <path d="M8.5 20h7M12 16v4"></path>`,
	"phone":         `<rect x="7" y="3" width="10" height="18" rx="2"></rect> <path d="M11 18h2"></path>`,
	"key":           `<circle cx="8" cy="15.5" r="4"></circle> <path d="m11 12.500 8.500-8.500M16 7.500l3 3M13.500 10l2 2"></path>`,
	"people":        `<circle cx="9" cy="8.5" r="3.5"></circle> <path d="M2.5 19.5c.4-3.6 3-5.5 6.5-5.5s6.1 1.9 6.5 5.5M15.5 5.4a3.5 3.5 0 0 1 0 6.2M18 14.6c2 .8 3.2 2.4 3.5 4.9"></path>`,
	"remove-person": `<circle cx="9" cy="8.5" r="3.5"></circle> <path d="M2.5 19.5c.4-3.6 3-5.5 6.5-5.5s6.1 1.9 6.5 5.5M16 10.5h5.5"></path>`,
	"crown":         `<path d="M4.5 17.5 3.5 8l4.7 3.5L12 5.5l3.8 6L20.5 8l-1 9.5h-15Z"></path>`,
	"hash":          `<path d="M9.5 4.5 8 19.5M16 4.5l-1.5 15M4.5 9h15.5M4 15h15.5"></path>`,
	"person":        `<circle cx="12" cy="8.5" r="3.8"></circle> <path d="M4.5 20c.6-4 3.5-6 7.5-6s6.9 2 7.5 6"></path>`,
	"sliders":       `<path d="M4 7h8.5M17.5 7H20M4 17h2.5M11.5 17H20"></path> <circle cx="15" cy="7" r="2.5"></circle> <circle cx="9" cy="17" r="2.5"></circle>`,
	"moon":          `<path d="M19.5 14.5A8 8 0 0 1 9.5 4.5a8 8 0 1 0 10 10Z"></path>`,
	"compass":       `<circle cx="12" cy="12" r="8.5"></circle> <path d="m15.5 8.5-2 5-5 2 2-5 5-2Z"></path>`,
	"hourglass":     `<path d="M7 3.5h10M7 20.5h10M8.2 3.5v3c0 1 .4 1.8 1.1 2.4L12 12l-2.7 3.1c-.7.6-1.1 1.4-1.1 2.4v3M15.8 3.5v3c0 1-.4 1.8-1.1 2.4L12 12l2.7 3.1c.7.6 1.1 1.4 1.1 2.4v3"></path>`,
	"sign-out":      `<path d="M10 4.5H5.5v15H10M9.5 12H20m-4-4 4 4-4 4"></path>`,
	"plug":          `<path d="M8.5 3.5v4M15.5 3.5v4M6 7.5h12V11a6 6 0 0 1-12 0ZM12 17v3.5"></path>`,
	"incoming":      `<path d="M20 12H8.5m4.5-4.5L8.5 12l4.5 4.5M4.5 5v14"></path>`,
	"leave-page":    `<path d="M9.5 6h-4v12.5H18v-4M13 5h6v6M18.500 5.500 11 13"></path>`,
	"download":      `<path d="M12 4v11M7 10.5l5 5 5-5M5 19.5h14"></path>`,
	"upload":        `<path d="M12 15V4M7 8.500l5-5 5 5M5 19.500h14"></path>`,
	"file":          `<path d="M7 3.5h6.5L18 8v12.5H7ZM13.5 3.5V8H18"></path>`,
	"microphone":    `<rect x="9" y="3" width="6" height="11" rx="3"></rect> <path d="M5.5 11.5a6.5 6.5 0 0 0 13 0M12 18v3"></path>`,
	"camera":        `<path d="M4 8.5h3.5L9.5 6h5l2 2.5H20V19H4Z"></path> <circle cx="12" cy="13.5" r="3.3"></circle>`,
	"unlocked":      `<rect x="6" y="11" width="12" height="9" rx="2"></rect> <path d="M8.5 11V8a3.5 3.5 0 0 1 6.7-1.4"></path>`,
	"install":       `<rect x="6.5" y="3" width="11" height="18" rx="2"></rect> <path d="M12 7.5v7M9 11.5l3 3 3-3"></path>`,
	"lock":          `<rect x="6" y="11" width="12" height="9" rx="2"></rect> <path d="M8.5 11V8a3.5 3.5 0 0 1 7 0v3"></path>`,
	"up":            `<path d="m6 14.5 6-6 6 6"></path>`,
	"stop":          `<rect x="6.5" y="6.5" width="11" height="11" rx="2"></rect>`,
	"sound":         `<path d="M9 18V6l10-2v11.5"></path> <circle cx="6.5" cy="18" r="2.5"></circle> <circle cx="16.5" cy="15.5" r="2.5"></circle>`,
	"video":         `<rect x="3" y="6" width="12.5" height="12" rx="2.5"></rect> <path d="m15.5 10.5 5.5-3v9l-5.5-3"></path>`,
	"play":          `<path d="M8 5.2c0-.8.9-1.3 1.6-.9l10 6.8c.6.4.6 1.3 0 1.7l-10 6.8c-.7.5-1.6 0-1.6-.8Z"></path>`,
	"pause":         `<path d="M7.500 4.500h3.200v15H7.500ZM13.300 4.500h3.200v15h-3.200Z"></path>`,
	"picture":       `<rect x="3.500" y="5" width="17" height="14" rx="2.500"></rect> <path d="m4 16 5-4.500 4 3.500 3-2.500 4 3.500M15.500 9h.01"></path>`,
	"chat":          `<path d="M4 12a8 7.5 0 1 1 4 6.6L4 20l1.2-3.6A7 7 0 0 1 4 12Z"></path>`,
	"previous":      `<path d="m14.5 6-6 6 6 6"></path>`,
	"next":          `<path d="m9.5 6 6 6-6 6"></path>`,
	"turn":          `<path d="M19.500 12a7.500 7.500 0 1 1-2.200-5.300M19.500 4v4.500H15"></path>`,
	"shuffle":       `<path d="M3.500 7h3.500c5 0 5 10 10 10h3M17 14l3.500 3L17 20M3.500 17H7c1.500 0 2.600-.9 3.400-2.200M20 7h-3c-1.500 0-2.600.9-3.400 2.200M17 4l3.500 3L17 10"></path>`,
	"passkey":       `<circle cx="9" cy="8.5" r="3.5"></circle> <path d="M2.5 19.5c.4-3.6 3-5.5 6.5-5.5 1.400 0 2.600.3 3.600.9"></path> <circle cx="17.500" cy="12.500" r="2.500"></circle> <path d="M17.500 15v5.500M17.500 18h2.200"></path>`,
	"shield":        `<path d="M12 3.5 5 6v5.500c0 4.500 3 7.500 7 9 4-1.500 7-4.500 7-9V6l-7-2.500Z"></path> <path d="m9 11.800 2.200 2.200 3.800-4"></path>`,
	"done":          `<circle cx="12" cy="12" r="8.500"></circle> <path d="m8.200 12.300 2.600 2.600 5-5.400"></path>`,
	"list":          `<path d="M8.5 6.5H20M8.5 12H20M8.5 17.5H20"></path> <path d="M4.5 6.5h.01M4.5 12h.01M4.5 17.5h.01" stroke-width="2.4"></path>`,
	"pulse":         `<path d="M3 12.5h4.5l2.5-6.5 4 11.5 2.500-5H21"></path>`,
	"disk":          `<ellipse cx="12" cy="6.5" rx="7" ry="2.8"></ellipse> <path d="M5 6.5v11c0 1.5 3.1 2.8 7 2.8s7-1.3 7-2.8v-11M5 12c0 1.5 3.1 2.8 7 2.8s7-1.3 7-2.8"></path>`,
	"drop":          `<path d="M12 3.5c4 4.5 6 7.5 6 10.5a6 6 0 0 1-12 0c0-3 2-6 6-10.5Z"></path>`,
	"minus":         `<path d="M5.5 12h13"></path>`,
}
