package chat

import "time"

// MessageFacts are what decides who may do what with a message that is stored.
type MessageFacts struct {
	Thread   ThreadID
	Sender   UserID
	Kind     MessageKind
	Deleted  bool
	IsMember bool // whoever asks is in the thread
	Blocks        // between whoever asks and the other person of a direct thread
}

// MayEdit refuses a new text. Problems: NotFound, Forbidden (another's; or as of Blocks.MayWrite), Conflict (deleted, or without
// a text), Invalid (content; no text is left).
func (f MessageFacts) MayEdit(by UserID, content string) error {
	switch {
	case !f.IsMember:
		return NoSuchMessage()
	case f.Kind == System:
		return systemMessageStays()
	case f.Sender != by:
		return NewProblem(Forbidden, "only-sender-edits")
	case f.Deleted:
		return messageDeleted()
	case f.Kind == Sticker:
		return NewProblem(Conflict, "only-text-edited")
	case f.Kind == Text && content == "":
		return emptyContent()
	}
	return f.MayWrite()
}

// MayDelete lets the sender and admins through, members or not; blocks keep nobody from it. A message that is deleted already
// is fine. Problems: NotFound, Conflict (a system message), Forbidden.
func (f MessageFacts) MayDelete(by User) error {
	switch {
	case !f.IsMember && !by.Admin:
		return NoSuchMessage()
	case f.Kind == System:
		return systemMessageStays()
	case f.Sender != by.ID && !by.Admin:
		return NewProblem(Forbidden, "only-sender-deletes")
	}
	return nil
}

// MayReact refuses a further reaction; ReactionFacts say whether it is one too many. Problems: NotFound, Conflict (deleted, or
// a system message), Forbidden (as of Blocks.MayWrite).
func (f MessageFacts) MayReact() error {
	if err := f.MayTakeReactionBack(); err != nil {
		return err
	}
	if f.Deleted {
		return messageDeleted()
	}
	return f.MayWrite()
}

// MayTakeReactionBack lets every member through, who has given one or not. Problems: NotFound, Conflict (a system message).
func (f MessageFacts) MayTakeReactionBack() error {
	switch {
	case !f.IsMember:
		return NoSuchMessage()
	case f.Kind == System:
		return systemMessageStays()
	}
	return nil
}

// GivesKarma says whether somebody's reaction counts for the sender: nobody praises themselves.
func (f MessageFacts) GivesKarma(by UserID) bool { return f.Sender != by }

// MayReport lets members report what another wrote. Problems: NotFound, Invalid (messageId).
func (f MessageFacts) MayReport(by UserID) error {
	switch {
	case !f.IsMember:
		return NoSuchMessage()
	case f.Kind == System:
		return NewInvalid("messageId", "system-message-not-reported")
	case f.Sender == by:
		return NewInvalid("messageId", "own-message-not-reported")
	}
	return nil
}

// MayBeAnswered refuses a reply to what nobody said. Problem: Invalid (replyTo).
func (q Quote) MayBeAnswered() error {
	if q.Kind == System {
		return NewInvalid("replyTo", "system-message-not-answered")
	}
	return nil
}

// SendFacts are what decides whether somebody may write in a thread that they are in.
type SendFacts struct {
	Receiver UserID // the other person of a direct thread, else 0
	Blocks          // between the two
	Rules    ThreadRules
	Leads    bool      // owns the thread, is an admin, or is a program
	Last     time.Time // when they wrote in it last
}

// MaySend refuses a draft. Problems: Forbidden (as of Blocks.MayWrite, of ThreadRules.MayWrite), TooMany (as of ThreadRules.MayWriteAgain),
// Invalid (receiver_id).
func (f SendFacts) MaySend(d Draft) error {
	if err := f.MayWrite(); err != nil {
		return err
	}
	if err := f.Rules.MayWrite(f.Leads); err != nil {
		return err
	}
	if err := f.Rules.MayWriteAgain(f.Leads, f.Last, d.At); err != nil {
		return err
	}
	if d.Receiver != 0 && d.Receiver != f.Receiver {
		return NewInvalid("receiver_id", "wrong-receiver")
	}
	return nil
}

// NoSuchMessage is said of a message that is not there or not for whoever asks.
func NoSuchMessage() *Problem { return NewProblem(NotFound, "no-such-message") }

func systemMessageStays() *Problem { return NewProblem(Conflict, "system-message-stays") }

func messageDeleted() *Problem { return NewProblem(Conflict, "message-deleted") }
