package store_test

import (
	"fmt"
	"reflect"
	"testing"

	"ribbit/app/chat"
	"ribbit/app/store/storetest"
)

func TestReactionsComeInTheOrderOfGivingAndMakeKarma(t *testing.T) {
	p := newPond(t)
	m := p.send(t, p.ada, "look, a frog")
	p.react(t, p.grace, m.ID, ":love:")
	p.react(t, p.ada, m.ID, "🐸")
	p.react(t, p.ada, m.ID, ":love:")
	if k := p.user(t, p.ada).Karma; k != 1 {
		t.Errorf("ada has %d karma: only grace's reaction counts", k)
	}
	p.events.Next(t, 3)
	r := chat.ReactionChange{Caller: p.grace.ID, ID: m.ID, Reaction: "🐸", At: storetest.Noon}
	changed, err := p.AddReaction(t.Context(), r)
	check(t, err)
	love := chat.Reaction{Reaction: ":love:", UserIDs: []chat.UserID{p.grace.ID, p.ada.ID}}
	frog := chat.Reaction{Reaction: "🐸", UserIDs: []chat.UserID{p.ada.ID, p.grace.ID}}
	if !reflect.DeepEqual(changed.Reactions, []chat.Reaction{love, frog}) || changed.Sender.Karma != 2 {
		t.Errorf("the reactions are %v, the karma %d", changed.Reactions, changed.Sender.Karma)
	}
	if e := p.events.Next(t, 2)[1]; !reflect.DeepEqual(e, chat.MessageChanged{Message: changed, Before: before(e)}) {
		t.Errorf("announced is %+v", e)
	}
	_, err = p.AddReaction(t.Context(), r)
	want(t, err, chat.Conflict, "")
	changed, err = p.RemoveReaction(t.Context(), r)
	check(t, err)
	if frog.UserIDs = frog.UserIDs[:1]; !reflect.DeepEqual(changed.Reactions, []chat.Reaction{love, frog}) || changed.Sender.Karma != 1 {
		t.Errorf("the reactions are %v, the karma %d", changed.Reactions, changed.Sender.Karma)
	}
	_, err = p.RemoveReaction(t.Context(), r)
	want(t, err, chat.NotFound, "")
	if rest := p.events.Rest(t, p.Store); len(rest) != 1 {
		t.Errorf("refused reactions announce %+v", rest)
	}
}

func TestADeletedMessageTakesNoReaction(t *testing.T) {
	p := newPond(t)
	m := p.send(t, p.ada, "gone soon")
	_, err := p.DeleteMessage(t.Context(), p.ada, m.ID)
	check(t, err)
	_, err = p.AddReaction(t.Context(), chat.ReactionChange{Caller: p.grace.ID, ID: m.ID, Reaction: ":love:", At: storetest.Noon})
	want(t, err, chat.Conflict, "")
}

func TestAMessageTakesSoManyDifferentReactions(t *testing.T) {
	p := newPond(t)
	m := p.send(t, p.ada, "react")
	for i := range chat.MaxReactionKinds {
		p.react(t, p.grace, m.ID, fmt.Sprint("r", i))
	}
	_, err := p.AddReaction(t.Context(), chat.ReactionChange{Caller: p.grace.ID, ID: m.ID, Reaction: "one more", At: storetest.Noon})
	want(t, err, chat.Invalid, "reaction")
	p.react(t, p.ada, m.ID, "r0") // one that is there
}
