package store_test

import (
	"context"
	"fmt"
	"math"
	"reflect"
	"slices"
	"sync"
	"testing"
	"time"

	"ribbit/app/chat"
	"ribbit/app/store/storetest"
)

func TestASentMessageIsReadAsItWasAnswered(t *testing.T) {
	p := newPond(t)
	first := p.send(t, p.grace, "is the pond cold?")
	sent := storetest.SendDraft(t, p.Store, chat.Draft{
		ThreadID: p.direct, Sender: p.ada.ID, Receiver: p.grace.ID, Content: "not at all",
		ReplyTo: first.ID, ClientID: "c1", At: storetest.Noon.Add(1234567 * time.Nanosecond),
	})
	if sent.Seq != 2 || sent.Version <= first.Version || sent.CreatedVersion != sent.Version || sent.Receiver.Name != "grace" {
		t.Errorf("the answer is %+v", sent)
	}
	if sent.Quote == nil || sent.Quote.Content != "is the pond cold?" || sent.Quote.Sender.Name != "grace" {
		t.Errorf("the quote is %+v", sent.Quote)
	}
	for _, reader := range []chat.User{p.ada, p.grace} {
		read, err := p.Message(t.Context(), reader.ID, sent.ID)
		check(t, err)
		if !reflect.DeepEqual(read, sent) {
			t.Errorf("%s reads\n%+v, not\n%+v", reader.Name, read, sent)
		}
	}
	events := p.events.Next(t, 3)
	if !reflect.DeepEqual(events[1], chat.MessageSent{Message: sent, Before: before(events[1])}) {
		t.Errorf("announced is %+v", events[1])
	}
	if events[2] != (chat.ThreadRead{ThreadID: p.direct, UserID: p.ada.ID, LastReadSeq: 2}) {
		t.Errorf("answering what one had not marked read announces %+v", events[2])
	}
}

func TestARetriedSendIsStoredAndAnnouncedOnce(t *testing.T) {
	p := newPond(t)
	d := chat.Draft{ThreadID: p.direct, Sender: p.ada.ID, Content: "hop", Kind: chat.Text, ClientID: "c1", At: storetest.Noon}
	var wg sync.WaitGroup
	ids, news := make([]chat.MessageID, 20), make([]bool, 20)
	for i := range ids {
		wg.Go(func() {
			m, isNew, err := p.AddMessage(t.Context(), d)
			if err != nil {
				t.Error(err)
			}
			ids[i], news[i] = m.ID, isNew
		})
	}
	wg.Wait()
	if len(slices.Compact(ids)) != 1 {
		t.Errorf("the answers are %v", ids)
	}
	if v := p.view(t, p.grace); v.LastSeq != 1 || v.Unread() != 1 {
		t.Errorf("the thread has %d messages", v.LastSeq)
	}
	d.Sender = p.grace.ID
	if _, isNew, err := p.AddMessage(t.Context(), d); err != nil || !isNew {
		t.Errorf("the same client id of somebody else: %v, %v", isNew, err)
	}
	slices.SortFunc(news, func(a, b bool) int { return map[bool]int{true: -1}[a] - map[bool]int{true: -1}[b] })
	if !news[0] || news[1] {
		t.Errorf("new are %v", news)
	}
	if sent := sentOf(p.events.Rest(t, p.Store)); len(sent) != 2 {
		t.Errorf("%d messages were announced", len(sent))
	}
}

func TestARetryOfADeletedMessageStoresNone(t *testing.T) {
	p := newPond(t)
	d := chat.Draft{ThreadID: p.direct, Sender: p.ada.ID, Content: "hop", Kind: chat.Text, ClientID: "c1", At: storetest.Noon}
	first := storetest.SendDraft(t, p.Store, d)
	_, err := p.DeleteMessage(t.Context(), p.ada, first.ID)
	check(t, err)
	again, isNew, err := p.AddMessage(t.Context(), d)
	if check(t, err); isNew || again.ID != first.ID || !again.Deleted || again.ClientID != "" {
		t.Errorf("the retry answers %+v, new: %v", again, isNew)
	}
}

func sentOf(events []chat.Event) (ms []chat.Message) {
	for _, e := range events {
		if sent, ok := e.(chat.MessageSent); ok {
			ms = append(ms, sent.Message)
		}
	}
	return ms
}

func TestARefusedSendLeavesNoHole(t *testing.T) {
	p := newPond(t)
	lobby := storetest.Group(t, p.Store, "lobby", p.ada, p.linus)
	elsewhere := storetest.Send(t, p.Store, lobby, p.ada, "hello")
	p.send(t, p.ada, "one")
	send := func(d chat.Draft) error {
		d.Kind, d.Content, d.At = chat.Text, "no", storetest.Noon
		_, _, err := p.AddMessage(t.Context(), d)
		return err
	}
	want(t, send(chat.Draft{ThreadID: p.direct, Sender: p.linus.ID}), chat.NotFound, "")
	want(t, send(chat.Draft{ThreadID: 999, Sender: p.ada.ID}), chat.NotFound, "")
	want(t, send(chat.Draft{ThreadID: p.direct, Sender: p.ada.ID, Receiver: p.linus.ID}), chat.Invalid, "receiver_id")
	want(t, send(chat.Draft{ThreadID: p.direct, Sender: p.ada.ID, Receiver: p.ada.ID}), chat.Invalid, "receiver_id")
	want(t, send(chat.Draft{ThreadID: lobby, Sender: p.ada.ID, Receiver: p.linus.ID}), chat.Invalid, "receiver_id")
	want(t, send(chat.Draft{ThreadID: p.direct, Sender: p.ada.ID, ReplyTo: elsewhere.ID}), chat.Invalid, "replyTo")
	want(t, send(chat.Draft{ThreadID: p.direct, Sender: p.ada.ID, ReplyTo: 999}), chat.Invalid, "replyTo")
	if m := p.send(t, p.grace, "two"); m.Seq != 2 {
		t.Errorf("the next message has seq %d", m.Seq)
	}
}

func TestSeqHasNoHolesAndEventsComeInTheOrderOfCommits(t *testing.T) {
	p := newPond(t)
	lobby := storetest.Group(t, p.Store, "lobby", p.ada, p.grace, p.linus)
	var wg sync.WaitGroup
	for i := range 24 {
		wg.Go(func() {
			from := []chat.User{p.ada, p.grace}[i%2]
			thread := []chat.ThreadID{p.direct, lobby}[i/2%2]
			for range 20 {
				m := storetest.Send(t, p.Store, thread, from, "hop")
				if i%5 == 0 {
					p.react(t, p.ada, m.ID, ":happy:")
				}
			}
		})
	}
	wg.Wait()
	seqs, last := map[chat.ThreadID]chat.Seq{}, chat.Version(0)
	for _, e := range p.events.Rest(t, p.Store) {
		var m chat.Message
		switch e := e.(type) {
		case chat.MessageSent:
			m = e.Message
			if m.Seq != seqs[m.ThreadID]+1 {
				t.Fatalf("after seq %d of thread %d comes %d", seqs[m.ThreadID], m.ThreadID, m.Seq)
			}
			seqs[m.ThreadID] = m.Seq
		case chat.MessageChanged:
			m = e.Message
		default:
			continue
		}
		if m.Version <= last {
			t.Fatalf("after version %d comes %d", last, m.Version)
		}
		last = m.Version
	}
	if seqs[p.direct] != 240 || seqs[lobby] != 240 {
		t.Errorf("announced are %v", seqs)
	}
}

func TestAStrangerCannotReadOrChangeAMessage(t *testing.T) {
	p := newPond(t)
	m := p.send(t, p.ada, "between us")
	ctx, stranger := t.Context(), p.linus
	_, err := p.Message(ctx, stranger.ID, m.ID)
	want(t, err, chat.NotFound, "")
	_, absent := p.Message(ctx, stranger.ID, 999)
	if err.Error() != absent.Error() {
		t.Errorf("a foreign message is told from an absent one: %q, %q", err, absent)
	}
	_, err = p.EditMessage(ctx, chat.Edit{Caller: stranger.ID, ID: m.ID, Content: "mine", At: storetest.Noon})
	want(t, err, chat.NotFound, "")
	_, err = p.DeleteMessage(ctx, stranger, m.ID)
	want(t, err, chat.NotFound, "")
	_, err = p.AddReaction(ctx, chat.ReactionChange{Caller: stranger.ID, ID: m.ID, Reaction: ":happy:", At: storetest.Noon})
	want(t, err, chat.NotFound, "")
	_, err = p.RemoveReaction(ctx, chat.ReactionChange{Caller: stranger.ID, ID: m.ID, Reaction: ":happy:", At: storetest.Noon})
	want(t, err, chat.NotFound, "")
	_, _, err = p.MessagesSince(ctx, chat.ChangesQuery{Thread: p.direct, Caller: stranger.ID, Limit: 10})
	want(t, err, chat.NotFound, "")
	_, err = p.ThreadPage(ctx, chat.MessagesPage{Thread: p.direct, Caller: stranger.ID, Limit: 10})
	want(t, err, chat.NotFound, "")
	_, err = p.Thread(ctx, p.direct, stranger.ID)
	want(t, err, chat.NotFound, "")
	want(t, p.CheckMember(ctx, p.direct, stranger.ID), chat.NotFound, "")
	want(t, p.MarkRead(ctx, chat.ReadMarkChange{Thread: p.direct, Caller: stranger.ID}), chat.NotFound, "")
	want(t, p.AddReport(ctx, stranger.ID, m.ID, "", storetest.Noon), chat.NotFound, "")
	threads, err := p.ThreadsByID(ctx, stranger.ID, []chat.ThreadID{p.direct})
	check(t, err)
	ms, _, err := p.Search(ctx, chat.Search{Caller: stranger.ID, Terms: chat.SearchTerms("between", false), Limit: 10})
	check(t, err)
	inThread, _, err := p.Search(ctx, chat.Search{Caller: stranger.ID, Thread: p.direct, Terms: chat.SearchTerms("between", false), Limit: 10})
	check(t, err)
	if len(threads)+len(ms)+len(inThread) != 0 {
		t.Errorf("a stranger finds %v, %v, %v", threads, ms, inThread)
	}
}

func TestOnlyItsSenderEditsAText(t *testing.T) {
	p := newPond(t)
	m := p.send(t, p.ada, "helo")
	reply := storetest.SendDraft(t, p.Store, chat.Draft{ThreadID: p.direct, Sender: p.grace.ID, Content: "what?", ReplyTo: m.ID})
	edit := func(by chat.User, id chat.MessageID, text string) (chat.Message, error) {
		return p.EditMessage(t.Context(), chat.Edit{Caller: by.ID, ID: id, Content: text, At: storetest.Noon.Add(time.Minute)})
	}
	p.events.Next(t, 3)
	edited, err := edit(p.ada, m.ID, "hello")
	check(t, err)
	if edited.Content != "hello" || edited.Version <= reply.Version || edited.CreatedVersion != m.Version || !edited.EditedAt.Equal(storetest.Noon.Add(time.Minute)) {
		t.Errorf("the answer is %+v", edited)
	}
	if e := p.events.Next(t, 1)[0]; !reflect.DeepEqual(e, chat.MessageChanged{Message: edited, Before: before(e)}) {
		t.Errorf("announced is %+v", e)
	}
	quoting, err := p.Message(t.Context(), p.ada.ID, reply.ID)
	check(t, err)
	if quoting.Quote.Content != "hello" {
		t.Errorf("the reply quotes %q", quoting.Quote.Content)
	}
	_, err = edit(p.grace, m.ID, "hello?")
	want(t, err, chat.Forbidden, "")
	_, err = edit(p.ada, 999, "hello")
	want(t, err, chat.NotFound, "")
	frog := storetest.SendDraft(t, p.Store, chat.Draft{ThreadID: p.direct, Sender: p.ada.ID, Content: ":happy:", Kind: chat.Sticker})
	_, err = edit(p.ada, frog.ID, "hello")
	want(t, err, chat.Conflict, "")
	_, err = p.DeleteMessage(t.Context(), p.ada, m.ID)
	check(t, err)
	_, err = edit(p.ada, m.ID, "hello")
	want(t, err, chat.Conflict, "")
}

func TestADeletedMessageLosesItsTextAndReactionsAndKeepsItsPlace(t *testing.T) {
	p := newPond(t)
	m := p.send(t, p.ada, "secret")
	p.react(t, p.grace, m.ID, ":love:")
	p.react(t, p.ada, m.ID, ":happy:")
	reply := storetest.SendDraft(t, p.Store, chat.Draft{ThreadID: p.direct, Sender: p.grace.ID, Content: "oh", ReplyTo: m.ID})
	if k := p.user(t, p.ada).Karma; k != 1 {
		t.Fatalf("ada has %d karma", k)
	}
	_, err := p.DeleteMessage(t.Context(), p.grace, m.ID)
	want(t, err, chat.Forbidden, "")
	p.events.Next(t, 5)
	gone, err := p.DeleteMessage(t.Context(), p.ada, m.ID)
	check(t, err)
	if gone.Content != chat.DeletedContent || !gone.Deleted || gone.Seq != m.Seq || gone.Reactions != nil || gone.Sender.Karma != 0 {
		t.Errorf("the answer is %+v", gone)
	}
	if e := p.events.Next(t, 1)[0]; !reflect.DeepEqual(e, chat.MessageChanged{Message: gone, Before: before(e)}) {
		t.Errorf("announced is %+v", e)
	}
	quoting, err := p.Message(t.Context(), p.grace.ID, reply.ID)
	check(t, err)
	if !quoting.Quote.Deleted || quoting.Quote.Content != chat.DeletedContent {
		t.Errorf("the reply quotes %+v", quoting.Quote)
	}
	again, err := p.DeleteMessage(t.Context(), p.ada, m.ID)
	check(t, err)
	if !reflect.DeepEqual(again, gone) {
		t.Errorf("deleting it again answers %+v", again)
	}
	if rest := p.events.Rest(t, p.Store); len(rest) != 0 {
		t.Errorf("deleting it again announces %+v", rest)
	}
}

func TestAnAdminDeletesAnyMessage(t *testing.T) {
	p := newPond(t)
	m := p.send(t, p.ada, "rude")
	gone, err := p.DeleteMessage(t.Context(), chat.User{ID: p.linus.ID, Admin: true}, m.ID)
	check(t, err)
	if !gone.Deleted {
		t.Errorf("the answer is %+v", gone)
	}
	_, err = p.DeleteMessage(t.Context(), chat.User{ID: p.linus.ID, Admin: true}, 999)
	want(t, err, chat.NotFound, "")
}

func TestWhatChangedSinceComesInTheOrderOfVersions(t *testing.T) {
	p := newPond(t)
	since := func(v chat.Version, limit int) ([]chat.Message, chat.Version) {
		ms, version, err := p.MessagesSince(t.Context(), chat.ChangesQuery{Thread: p.direct, Caller: p.grace.ID, Since: v, Limit: limit})
		check(t, err)
		return ms, version
	}
	if ms, version := since(0, 10); len(ms) != 0 || version != 0 {
		t.Errorf("an empty thread answers %v, version %d", ms, version)
	}
	one, two := p.send(t, p.ada, "one"), p.send(t, p.ada, "two")
	storetest.Send(t, p.Store, storetest.Direct(t, p.Store, p.ada, p.linus), p.ada, "elsewhere")
	three := p.send(t, p.grace, "three")
	p.react(t, p.grace, one.ID, ":love:")
	ms, version := since(0, 10)
	if got := contents(ms); !slices.Equal(got, []string{"two", "three", "one"}) || version != ms[2].Version {
		t.Errorf("all that changed is %v, version %d", got, version)
	}
	if ms[2].CreatedVersion != one.Version || len(ms[2].Reactions) != 1 {
		t.Errorf("the oldest message is %+v", ms[2])
	}
	if ms, _ := since(two.Version, 10); !slices.Equal(contents(ms), []string{"three", "one"}) {
		t.Errorf("after the second came %v", contents(ms))
	}
	if ms, _ := since(two.Version, 1); !slices.Equal(contents(ms), []string{"three"}) {
		t.Errorf("the first after the second is %v", contents(ms))
	}
	if ms, v := since(version, 10); len(ms) != 0 || v != version {
		t.Errorf("after the last came %v, version %d", contents(ms), v)
	}
	if ms, _ := since(math.MaxInt64, 10); len(ms) != 0 {
		t.Errorf("after the end of time came %v", contents(ms))
	}
	if three.Version <= two.Version {
		t.Error("versions do not grow")
	}
}

func TestVersionsGoOnAfterARestart(t *testing.T) {
	dir := t.TempDir()
	s := storetest.OpenIn(t, dir, nil)
	ada, grace := storetest.User(t, s, "ada"), storetest.User(t, s, "grace")
	thread := storetest.Direct(t, s, ada, grace)
	before := storetest.Send(t, s, thread, ada, "one")
	check(t, s.Close())
	s = storetest.OpenIn(t, dir, nil)
	after := storetest.Send(t, s, thread, grace, "two")
	if after.Version <= before.Version || after.Seq != 2 {
		t.Errorf("after version %d comes %d with seq %d", before.Version, after.Version, after.Seq)
	}
}

func TestAManyTimesChangedThreadReadsTheSameEverywhere(t *testing.T) {
	p := newPond(t)
	for i := range 12 {
		m := p.send(t, []chat.User{p.ada, p.grace}[i%2], fmt.Sprint("hop ", i))
		p.react(t, p.grace, m.ID, ":love:")
		p.react(t, p.ada, m.ID, ":love:")
	}
	view, err := p.ThreadPage(t.Context(), chat.MessagesPage{Thread: p.direct, Caller: p.ada.ID, Limit: 50})
	check(t, err)
	ms, _, err := p.MessagesSince(context.Background(), chat.ChangesQuery{Thread: p.direct, Caller: p.ada.ID, Limit: 50})
	check(t, err)
	if !reflect.DeepEqual(view.Messages, ms) {
		t.Error("a page and a catch-up differ")
	}
	for _, m := range ms {
		one, err := p.Message(t.Context(), p.ada.ID, m.ID)
		check(t, err)
		if !reflect.DeepEqual(one, m) {
			t.Errorf("alone it is\n%+v, in the page\n%+v", one, m)
		}
	}
}
