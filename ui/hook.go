package ui

import (
	"context"

	"ribbit/app/chat"
	"ribbit/ui/texts"
)

// HooksView is a page with hooks: of all chats, on the owner's desk, or of one.
type HooksView struct {
	Desk               DeskView        // of HooksPage
	Bots               []chat.Bot      // the same
	Deliveries         []chat.Delivery // the same: the last ones, the newest first
	EverybodyMakesBots bool
	Thread             chat.ThreadView    // of ChatHooksPage; of HooksPage its ID is 0
	Chats              []chat.FoundThread // to choose from on HooksPage
	Hooks              []chat.Hook        // the newest first, Made among them
	Made               chat.Hook          // has just been made, or got another key; its ID is 0 for none
	Address            string             // of Made
	Label              string             // as typed, when Problem came up
	Chosen             chat.ThreadID      // the same
	Problem            *chat.Problem
}

// form is where a new hook is sent to.
func (v HooksView) form() string {
	if v.Thread.ID != 0 {
		return PathChatHooks(v.Thread.ID)
	}
	return PathDeskHooks
}

func (v HooksView) pathRenew(h chat.Hook) string {
	if v.Thread.ID != 0 {
		return filled(RouteRenewChatHook, digits(v.Thread.ID), digits(h.ID))
	}
	return filled(RouteRenewHook, digits(h.ID))
}

func (v HooksView) pathEnd(h chat.Hook) string {
	if v.Thread.ID != 0 {
		return filled(RouteEndChatHook, digits(v.Thread.ID), digits(h.ID))
	}
	return filled(RouteEndHook, digits(h.ID))
}

// hookState says where a hook writes, as whom, and when it last did.
func hookState(ctx context.Context, s Shell, h chat.Hook) string {
	used := say(ctx, texts.HookUnused)
	if !h.UsedAt.IsZero() {
		used = say(ctx, texts.HookUsed, "when", ListTime(ctx, h.UsedAt, s.now(), s.Zone))
	}
	return say(ctx, texts.HookWrites, "chat", h.ChatName, "bot", h.Bot.Name, "used", used)
}

// hookExamples are requests to try an address with.
func hookExamples(address string) string {
	return "HOOK=" + address + "\n\ncurl -d \"Washer done\" $HOOK\ncurl -H \"Title: Washer\" -H \"Tags: tada\" -d \"Done\" $HOOK\ncurl -T photo.jpg -H \"Filename: photo.jpg\" $HOOK"
}

// mayHaveHooks says whether whoever looks may make hooks of a thread.
func mayHaveHooks(s Shell, v chat.ThreadView) bool {
	return s.Caller != nil && chat.HookFacts{Terms: chat.Terms{Kind: v.Kind, Owner: v.Owner}}.MayManage(*s.Caller) == nil
}
