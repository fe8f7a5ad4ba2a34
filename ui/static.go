package ui

// Static is the path under which the browser's files are served, with a hash of all of them so that they may be kept
// for ever: "/static/HASH/".
type Static string

// File is the path of a file in ui/static.
func (s Static) File(name string) string { return string(s) + name }

// Sticker is the path of a sticker's drawing.
func (s Static) Sticker(name string) string { return s.File("stickers/" + name + ".svg") }
