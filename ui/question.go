package ui

import (
	"context"

	"github.com/a-h/templ"

	"ribbit/app/chat"
	"ribbit/ui/texts"
)

// question is what is asked before something happens that is hard to undo. Cancel has the focus, unless there is something
// to fill in.
type question struct {
	ID         string // of the element
	Path       string // where the answer goes
	Back       string // where Cancel leads without scripts
	Title      string
	Text       string
	Faces      []chat.User // whom it is about, on a page of its own
	More       string      // a second sentence; "" for none
	Yes        string      // the word on the button that does it
	Name       string      // what the button sends; "" for nothing
	Value      string
	Danger     bool // something is lost
	Asks       bool // there is something to fill in
	Attributes templ.OrderedAttributes
	Problem    *chat.Problem
}

func (q question) titleID() string { return q.ID + "-title" }

func (q question) textID() string { return q.ID + "-text" }

func (q question) role() string {
	if q.Asks {
		return "dialog"
	}
	return "alertdialog"
}

func (q question) answerAttributes() templ.OrderedAttributes {
	if q.Name == "" {
		return nil
	}
	return templ.OrderedAttributes{attribute("name", q.Name), attribute("value", q.Value)}
}

func deleteQuestion(ctx context.Context, v MessageActionView) question {
	return question{
		ID: IDDeleteMessage, Path: PathDelete(v.Message.ThreadID, v.Message.ID), Back: PathPermalink(v.Message.ThreadID, v.Message.ID),
		Title: say(ctx, texts.DeleteTitle), Text: say(ctx, texts.DeleteText), Yes: say(ctx, texts.YesDelete), Danger: true,
		Attributes: messageReference(v.Message), Problem: v.Problem,
	}
}

func reportQuestion(ctx context.Context, s Shell, v MessageActionView) question {
	return question{
		ID: IDReportMessage, Path: PathReport(v.Message.ThreadID, v.Message.ID), Back: PathPermalink(v.Message.ThreadID, v.Message.ID),
		Title: say(ctx, texts.ReportTitle), Text: say(ctx, texts.ReportText, "server", s.server()), Yes: say(ctx, texts.YesReport), Asks: true,
		Attributes: messageReference(v.Message), Problem: v.Problem,
	}
}

func blockQuestion(ctx context.Context, u chat.User) question {
	return question{
		ID: IDBlock, Path: PathBlock(u.ID), Back: PathUser(u.ID), Title: say(ctx, texts.BlockTitle, "name", u.Name), Text: say(ctx, texts.BlockText),
		More: say(ctx, texts.BlockUndo), Yes: say(ctx, texts.YesBlock), Name: "blocked", Value: "true", Danger: true, Faces: []chat.User{u},
	}
}

func memberQuestion(ctx context.Context, v MemberActionView) question {
	return question{
		ID: IDMemberAction, Path: v.path(), Back: PathRoster(v.Thread.ID), Title: v.title(ctx), Text: v.text(ctx), Yes: v.yes(ctx),
		Danger: v.Action != ActionOwner, Problem: v.Problem, Faces: v.faces(),
	}
}

// messageReference says which message a question is about.
func messageReference(m chat.Message) templ.OrderedAttributes {
	return templ.OrderedAttributes{attribute("data-thread", digits(m.ThreadID)), attribute("data-message", digits(m.ID))}
}
