package ui

import (
	"context"
	"net/http"
	"net/url"
	"slices"
	"strconv"

	"github.com/a-h/templ"

	"ribbit/app/chat"
	"ribbit/ui/texts"
)

// inputView is one labelled input of a form.
type inputView struct {
	Name         string // of the field, also in Problem.Field
	Label        string
	Value        string
	Hint         string
	Help         string // path of a page for whoever is stuck here; "" for none
	HelpText     string
	Type         string // "" for text
	Class        string
	Autocomplete string
	Max          int // characters; 0 for no limit
	Optional     bool
	Text         bool // of any words, such as a sentence: checked for spelling
	Focus        bool
	Problem      *chat.Problem
}

// wrong reports whether the form's problem is this field.
func (v inputView) wrong() bool { return v.Problem != nil && v.Problem.Field == v.Name }

func (v inputView) hintID() string { return v.Name + "-hint" }

func (v inputView) attributes() templ.Attributes {
	a := templ.Attributes{"type": v.Type, "autocomplete": v.Autocomplete, "required": !v.Optional}
	if v.Type == "" {
		a["type"] = "text"
	}
	if a["type"] == "text" && v.Autocomplete != "one-time-code" {
		a["dir"] = "auto"
	}
	if !v.Text && v.Type != "password" {
		a["autocapitalize"], a["spellcheck"] = "off", "false"
	}
	if v.Max > 0 {
		a["maxlength"] = strconv.Itoa(v.Max)
	}
	if v.wrong() {
		a["aria-invalid"] = "true"
	}
	if v.wrong() || v.Hint != "" {
		a["aria-describedby"] = v.hintID()
	}
	if v.wrong() || v.Focus {
		a["autofocus"] = true
	}
	return a
}

// isAbove reports whether a problem stands above a form, because none of its fields is to blame.
func isAbove(p *chat.Problem, fields []string) bool {
	return p != nil && !slices.Contains(fields, p.Field)
}

func signupFields(v SignupView) []string {
	fields := []string{"username", "password"}
	if v.asksForCode() {
		fields = append(fields, "invite")
	}
	return fields
}

func (v SignupView) asksForCode() bool { return v.Policy == chat.SignupInvite && !v.Linked }

func pathSignup(v SignupView) string {
	if v.Linked {
		return PathJoinCode(v.Invite)
	}
	return PathSignup
}

// pathRestore takes the setup code along that somebody came with.
func pathRestore(code string) string {
	if code == "" {
		return PathRestore
	}
	return PathRestore + "?code=" + url.QueryEscape(code)
}

// withNext is a path that knows where to go on to.
func withNext(path, next string) string {
	if next == "" || LocalPath(next) == PathHome {
		return path
	}
	return path + "?next=" + url.QueryEscape(LocalPath(next))
}

// problemSign is the icon over a problem: lost, or broken.
func problemSign(v ProblemView) string {
	if v.Status == http.StatusNotFound {
		return "compass"
	}
	return "warning"
}

func problemTitle(ctx context.Context, v ProblemView) string {
	switch v.Status {
	case http.StatusNotFound:
		return say(ctx, texts.NotFound)
	case http.StatusForbidden:
		return say(ctx, texts.Forbidden)
	case http.StatusUnauthorized:
		return say(ctx, texts.MustBeLogged)
	case http.StatusTooManyRequests:
		return say(ctx, texts.TooFast)
	case http.StatusMisdirectedRequest:
		return say(ctx, texts.WrongHost)
	}
	if v.Status >= http.StatusInternalServerError {
		return say(ctx, texts.Broken)
	}
	return say(ctx, texts.DidNotWork)
}

func problemText(ctx context.Context, v ProblemView) string {
	if v.Status == http.StatusNotFound {
		return say(ctx, texts.NotFoundText)
	}
	if v.Problem == nil {
		return say(ctx, texts.BrokenText)
	}
	return sayProblem(ctx, v.Problem)
}

func problemWayOut(ctx context.Context, s Shell) string {
	if s.Caller == nil {
		return say(ctx, texts.SignIn)
	}
	return say(ctx, texts.BackToChats)
}
