package live

import (
	"ribbit/app/chat"
	"ribbit/app/shape"
	"ribbit/ui"
	"ribbit/ui/texts"
)

// wire is a format of the live wire: how a socket is told what is meant for it alone.
type wire interface {
	id() byte
	message(m chat.Message, isNew bool) []byte
	joined(chat.ThreadID, chat.Version) []byte
	left(chat.ThreadID) []byte // nil where nobody waits for it
	ack(clientID string, m chat.Message) []byte
	stale(chat.ThreadID) []byte
	mayGiveUp() bool // a client that missed very much is told to begin anew
	problem(p *chat.Problem, clientID string) []byte
}

type jsonFormat struct{ shapes shape.Shapes }

func (jsonFormat) id() byte { return jsonWire }
func (f jsonFormat) message(m chat.Message, isNew bool) []byte {
	return messageJSON(f.shapes, m, isNew)
}
func (jsonFormat) joined(t chat.ThreadID, v chat.Version) []byte { return shape.JoinedFrame(t, v) }
func (jsonFormat) left(t chat.ThreadID) []byte                   { return shape.LeftFrame(t) }
func (jsonFormat) ack(clientID string, m chat.Message) []byte    { return shape.AckFrame(clientID, m) }
func (jsonFormat) stale(chat.ThreadID) []byte                    { return nil }
func (jsonFormat) mayGiveUp() bool                               { return false }
func (jsonFormat) problem(p *chat.Problem, clientID string) []byte {
	return shape.ErrorFrame(shape.ErrorOf(p, texts.English.Problem(p)), clientID)
}

type pageFormat struct{ Config }

func (pageFormat) id() byte { return pageWire }
func (f pageFormat) message(m chat.Message, isNew bool) []byte {
	return f.page(ui.FrameMessage(m, isNew, f.MessageContext()))
}

func (f pageFormat) joined(t chat.ThreadID, v chat.Version) []byte {
	return f.page(ui.FrameJoined(t, v))
}
func (pageFormat) left(chat.ThreadID) []byte       { return nil }
func (pageFormat) ack(string, chat.Message) []byte { return nil }
func (f pageFormat) stale(t chat.ThreadID) []byte  { return f.page(ui.FrameStale(t)) }
func (pageFormat) mayGiveUp() bool                 { return true }
func (f pageFormat) problem(p *chat.Problem, _ string) []byte {
	return f.page(ui.FrameError(p))
}
