package export

import (
	"net/url"
	"path"
	"strconv"
	"strings"
	"unicode"

	"ribbit/app/chat"
)

// maxNameBytes keeps the whole path short enough for every system.
const maxNameBytes = 120

// folderOf is where a chat lies. Its number makes it unique, and what follows tells people which it is.
func folderOf(v chat.ThreadView) string {
	title := v.Title
	if title == "" && v.Kind == chat.Direct {
		var names []string
		for _, u := range v.Others() {
			names = append(names, u.Name)
		}
		title = strings.Join(names, " ")
	}
	words := strings.FieldsFunc(strings.ToLower(title), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r)
	})
	name := firstBytes(strings.Join(words, "-"), 60)
	if name == "" {
		name = string(v.Kind)
	}
	return "chats/" + number(v.ID) + "-" + name
}

// fileOf is where an attachment lies in the folder of its chat. Its id makes it unique.
func fileOf(a chat.Attachment) string { return "files/" + string(a.ID) + "/" + safeName(a) }

// linkTo is fileOf as an address.
func linkTo(a chat.Attachment) string {
	return "files/" + url.PathEscape(string(a.ID)) + "/" + url.PathEscape(safeName(a))
}

// previewOf is where the picture of what a message links to lies in the folder of its chat.
func previewOf(id chat.MessageID) string { return "previews/" + strconv.FormatInt(int64(id), 10) }

// reserved are names that Windows keeps for devices, whatever their ending.
var reserved = map[string]bool{
	"con": true, "prn": true, "aux": true, "nul": true,
	"com1": true, "com2": true, "com3": true, "com4": true, "com5": true, "com6": true, "com7": true, "com8": true, "com9": true,
	"lpt1": true, "lpt2": true, "lpt3": true, "lpt4": true, "lpt5": true, "lpt6": true, "lpt7": true, "lpt8": true, "lpt9": true,
}

// safeName is the name of a file as every system takes it. What a browser would run when it is opened from the disk gets an
// ending more, with which it is shown as text.
func safeName(a chat.Attachment) string {
	name := strings.Map(func(r rune) rune {
		if strings.ContainsRune(`<>:"|?*\/`, r) || unicode.IsControl(r) {
			return '_'
		}
		return r
	}, chat.CleanFileName(a.Name))
	if name[0] == '.' {
		name = "_" + name[1:]
	}
	ending := path.Ext(name)
	if len(ending) > 20 {
		ending = ""
	}
	stem := strings.TrimSuffix(name, ending)
	name = firstBytes(stem, maxNameBytes) + ending
	name = strings.TrimRight(name, ". ")
	if first, _, _ := strings.Cut(name, "."); reserved[strings.ToLower(strings.TrimSpace(first))] {
		name = "_" + name
	}
	if runs(name) && !a.IsPicture() {
		name += ".txt"
	}
	return name
}

// runs reports whether a browser takes a file of that name for a page.
func runs(name string) bool {
	switch strings.ToLower(path.Ext(name)) {
	case ".htm", ".html", ".shtml", ".xhtml", ".xht", ".mht", ".mhtml", ".svg", ".svgz", ".xml", ".xsl", ".xslt", ".hta":
		return true
	}
	return false
}

func firstBytes(s string, n int) string { return strings.ToValidUTF8(s[:min(len(s), n)], "") }
