package ui

import (
	"context"
	"net/url"
	"slices"
	"strings"
	"unicode/utf8"

	"ribbit/ui/texts"
)

// TrustView is how a device is made to trust the server.
type TrustView struct {
	System      string // whose steps are shown, of Systems
	Device      string // the system of whoever asks, "" when nobody can tell
	Authority   string // the name of the server's own authority; "" when there is none, and the rest is empty but Secure
	Fingerprint string // of its certificate
	Local       string // a host that it speaks for, as an example
	Secure      string // where HTTPS is spoken, for whoever reads the page; "" where it is not
}

// system is something that keeps a list of authorities that it trusts.
type system struct {
	name  string // in the page's address
	title string // its own name, the same in every language
	file  string // what it takes
	steps []step
}

// step is something to do: what for, and how in the words of the system.
type step struct {
	title texts.Text
	how   []texts.Text
}

var systems = []system{
	{"windows", "Windows", PathAuthority, []step{
		{texts.TrustGet, []texts.Text{texts.TrustWindowsOpen}},
		{texts.TrustWindowsPlace, []texts.Text{texts.TrustWindowsUser, texts.TrustWindowsStore}},
		{texts.TrustFinish, []texts.Text{texts.TrustWindowsFinish, texts.TrustRestart}},
	}},
	{"android", "Android", PathAuthority, []step{
		{texts.TrustGet, []texts.Text{texts.TrustAndroidGet}},
		{texts.TrustFindPlace, []texts.Text{texts.TrustAndroidPlace, texts.TrustAndroidQuick}},
		{texts.TrustInstall, []texts.Text{texts.TrustAndroidInstall}},
	}},
	{"iphone", "iPhone, iPad", PathProfile, []step{
		{texts.TrustGetProfile, []texts.Text{texts.TrustIphoneGet}},
		{texts.TrustInstall, []texts.Text{texts.TrustIphoneInstall}},
		{texts.TrustTurnOn, []texts.Text{texts.TrustIphonePlace, texts.TrustIphoneSwitch}},
	}},
	{"mac", "Mac", PathAuthority, []step{
		{texts.TrustGet, []texts.Text{texts.TrustMacOpen}},
		{texts.TrustFind, []texts.Text{texts.TrustMacFind}},
		{texts.TrustIt, []texts.Text{texts.TrustMacTrust}},
	}},
	{"linux", "Linux", PathAuthority, []step{
		{texts.TrustGet, []texts.Text{texts.TrustLinuxFirefox}},
		{texts.TrustOpenList, []texts.Text{texts.TrustLinuxList}},
		{texts.TrustImport, []texts.Text{texts.TrustLinuxImport}},
	}},
	{"firefox", "Firefox", PathAuthority, []step{
		{texts.TrustGet, []texts.Text{texts.TrustFirefoxAsks}},
		{texts.TrustOpenList, []texts.Text{texts.TrustFirefoxList}},
		{texts.TrustIt, []texts.Text{texts.TrustFirefoxTick}},
	}},
}

// listsOf say, for the systems of devices, who keeps the list that counts there.
var listsOf = map[string]string{
	"iPhone": "iphone", "iPad": "iphone", "Android": "android", "Windows": "windows", "Mac": "mac", "ChromeOS": "linux", "Linux": "linux",
	"FreeBSD": "linux", "OpenBSD": "linux",
}

// TrustSystem is whose list of authorities a browser goes by, as its description tells; "" when nobody can tell. Firefox on a desk
// has a list of its own.
func TrustSystem(userAgent string) string {
	list := listsOf[signIn(userAgent, systemSigns)]
	if signIn(userAgent, browserSigns) == "Firefox" && !slices.Contains([]string{"iphone", "android"}, list) {
		return "firefox"
	}
	return list
}

// IsTrustSystem reports whether there are steps for a system.
func IsTrustSystem(name string) bool {
	return slices.ContainsFunc(systems, func(s system) bool { return s.name == name })
}

func (v TrustView) system() system {
	for _, s := range systems {
		if s.name == v.System {
			return s
		}
	}
	return systems[0]
}

// ordered are the systems with that of the device first.
func (v TrustView) ordered() []system {
	all := slices.Clone(systems)
	slices.SortStableFunc(all, func(a, b system) int {
		switch {
		case a.name == v.Device:
			return -1
		case b.name == v.Device:
			return 1
		}
		return 0
	})
	return all
}

func pathTrustSystem(name string) string { return PathTrust + "?system=" + url.QueryEscape(name) }

// fileName is what a system calls the file once it is there.
func (s system) fileName() string { return s.file[strings.LastIndex(s.file, "/")+1:] }

// word is a part of a step.
type word struct {
	text string
	kind wordKind
}

// isLong reports whether a word of a system may take more than a line of a phone.
func (w word) isLong() bool { return utf8.RuneCountInString(w.text) > maxWordRunes }

const maxWordRunes = 28

type wordKind int

const (
	plainWord  wordKind = iota
	systemWord          // as it stands on the system's own buttons; in brackets in the catalogue
	nameWord            // of the authority, or of its file
)

// wordsOf takes a step apart. The names, which may hold anything, are put in afterwards.
func wordsOf(ctx context.Context, how texts.Text, authority, file string) (out []word) {
	for _, s := range stretches(say(ctx, how, "authority", slot(0), "file", slot(1)), []string{authority, file}) {
		if s.strong {
			out = append(out, word{s.text, nameWord})
			continue
		}
		for i, part := range strings.FieldsFunc(" "+s.text, func(r rune) bool { return r == '[' || r == ']' }) {
			if i == 0 {
				part = part[1:]
			}
			out = append(out, word{part, wordKind(i % 2)})
		}
	}
	return out
}

// fingerprintLines are the fingerprint in four parts of eight pairs, two to a line.
func (v TrustView) fingerprintLines() (lines []string) {
	const part = 8 * 3
	for at := 0; at+part <= len(v.Fingerprint)+1; at += part {
		lines = append(lines, v.Fingerprint[at:at+part-1])
	}
	return lines
}

// trustDoneHint says what a test does; without scripts it is a look at an address.
func trustDoneHint(ctx context.Context, s Shell, v TrustView) string {
	return say(ctx, texts.TrustOpenHint, "address", v.Secure, "server", s.server())
}
