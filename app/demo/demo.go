// Package demo fills an empty server with sample people and chats, by the same rules that hold for everybody. Times are
// relative to now, so that a demo always has something from today, from yesterday and from last August.
package demo

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"ribbit/app/chat"
)

// Cast is the sample people.
type Cast struct {
	store chat.Store
	ids   []chat.UserID // in the order of people
}

// People are the sample people as they are now; none is an admin: visitors play them, and what an admin may do concerns everybody else who visits.
func (c *Cast) People(ctx context.Context) ([]chat.User, error) {
	all, err := c.store.AllUsers(ctx)
	if err != nil {
		return nil, fmt.Errorf("list the demo's people: %w", err)
	}
	var out []chat.User
	for _, id := range c.ids {
		if i := slices.IndexFunc(all, func(u chat.User) bool { return u.ID == id }); i >= 0 {
			out = append(out, all[i])
		}
	}
	return out, nil
}

// Fill puts the sample people and chats into an empty store. Nobody can sign in as one of them by a password.
// now is in the zone whose midnight parts today from yesterday.
func Fill(ctx context.Context, store chat.Store, now time.Time) (*Cast, error) {
	s := stage{users: map[string]chat.User{}, messages: map[string]chat.MessageID{}}
	s.chat = &chat.Chat{Store: store, Passwords: noPasswords{}, Now: func() time.Time { return s.clock.UTC() }}
	cast := &Cast{store: store}
	if err := store.SetServerName(ctx, "The pond"); err != nil {
		return nil, fmt.Errorf("name the demo: %w", err)
	}
	for _, p := range people {
		s.clock = now.AddDate(0, 0, -p.days)
		u, err := s.chat.AddUser(ctx, chat.SignUp{Name: p.name, Password: chat.NewSecret()})
		if err != nil {
			return nil, fmt.Errorf("add %s to the demo: %w", p.name, err)
		}
		if p.about != "" {
			if u, err = s.chat.ChangeSettings(ctx, u.ID, chat.Settings{About: &p.about}); err != nil {
				return nil, fmt.Errorf("let %s say who they are in the demo: %w", p.name, err)
			}
		}
		s.users[p.name] = u
		cast.ids = append(cast.ids, u.ID)
	}
	if err := s.addOwner(ctx); err != nil {
		return nil, err
	}
	scenes := scenes(now)
	if err := s.play(ctx, scenes); err != nil {
		return nil, err
	}
	return cast, s.read(ctx, scenes)
}

// addOwner makes the account that owns the demo, which nobody can use: without one, the first visitor could be the owner.
func (s *stage) addOwner(ctx context.Context) error {
	owner, err := s.chat.AddUser(ctx, chat.SignUp{Name: "owner", Password: chat.NewSecret(), Admin: true})
	if err != nil {
		return fmt.Errorf("add the demo's owner: %w", err)
	}
	if err := s.chat.Store.SetDisabled(ctx, owner.ID, true); err != nil {
		return fmt.Errorf("disable the demo's owner: %w", err)
	}
	return nil
}

// stage is a demo being filled.
type stage struct {
	chat     *chat.Chat
	clock    time.Time
	users    map[string]chat.User
	messages map[string]chat.MessageID // by the name of their line
}

// scene is one thread.
type scene struct {
	title  string   // "" for a direct thread
	about  string   // what a channel is for; "" for a group
	people []string // the first makes it
	lines  []line
	behind map[string]int // how many of the last messages somebody has not read; none for who is not named

	id   chat.ThreadID
	sent []chat.MessageID
}

// line is one message.
type line struct {
	at        time.Time
	who       string
	text      string
	sticker   string // instead of text
	name      string // by which another line refers to it
	answers   string // name of another line
	edited    string // its text after an edit
	isDeleted bool
	reactions []given
}

// given is a reaction and the people who gave it, with blanks between them.
type given struct{ reaction, people string }

// play sends the lines of all scenes in the order of their times, so that ids, versions and times agree.
func (s *stage) play(ctx context.Context, scenes []*scene) error {
	type cue struct {
		*scene
		line
	}
	var cues []cue
	for _, sc := range scenes {
		for _, l := range sc.lines {
			cues = append(cues, cue{sc, l})
		}
	}
	slices.SortStableFunc(cues, func(a, b cue) int { return a.at.Compare(b.at) })
	for _, c := range cues {
		s.clock = c.at
		if c.id == 0 {
			if err := s.open(ctx, c.scene); err != nil {
				return fmt.Errorf("open %q in the demo: %w", c.people, err)
			}
		}
		if err := s.say(ctx, c.scene, c.line); err != nil {
			return fmt.Errorf("let %s say %q in the demo: %w", c.who, c.text+c.sticker, err)
		}
	}
	return nil
}

func (s *stage) open(ctx context.Context, sc *scene) error {
	var others []chat.UserID
	for _, name := range sc.people[1:] {
		others = append(others, s.users[name].ID)
	}
	maker := s.users[sc.people[0]].ID
	if sc.about == "" {
		view, _, err := s.chat.OpenThread(ctx, maker, others, sc.title)
		sc.id = view.ID
		return err
	}
	view, err := s.chat.MakeChannel(ctx, maker, sc.title, sc.about)
	if err != nil {
		return err
	}
	sc.id = view.ID
	for _, id := range others {
		if _, err := s.chat.JoinChannel(ctx, sc.id, id); err != nil {
			return err
		}
	}
	return nil
}

func (s *stage) say(ctx context.Context, sc *scene, l line) error {
	who := s.users[l.who]
	m, _, err := s.chat.Send(ctx, chat.Draft{
		ThreadID: sc.id, Sender: who.ID, Content: l.text, Sticker: l.sticker, ReplyTo: s.messages[l.answers],
	})
	if err != nil {
		return err
	}
	sc.sent = append(sc.sent, m.ID)
	if l.name != "" {
		s.messages[l.name] = m.ID
	}
	s.clock = s.clock.Add(20 * time.Second)
	if l.edited != "" {
		if _, err := s.chat.Edit(ctx, who.ID, m.ID, l.edited); err != nil {
			return err
		}
	}
	for _, g := range l.reactions {
		for name := range strings.FieldsSeq(g.people) {
			if _, err := s.chat.AddReaction(ctx, s.users[name].ID, m.ID, g.reaction); err != nil {
				return err
			}
		}
	}
	if l.isDeleted {
		_, err = s.chat.Delete(ctx, who, m.ID)
	}
	return err
}

// read moves everybody's read mark to where the scene has it.
func (s *stage) read(ctx context.Context, scenes []*scene) error {
	for _, sc := range scenes {
		for _, name := range sc.people {
			last := len(sc.sent) - 1 - sc.behind[name]
			if last < 0 || last == len(sc.sent)-1 && sc.lines[last].who == name {
				continue // nothing read yet, or read by having written it
			}
			reading := chat.ReadMarkChange{Thread: sc.id, Caller: s.users[name].ID, UpTo: sc.sent[last]}
			if err := s.chat.Store.MarkRead(ctx, reading); err != nil {
				return fmt.Errorf("let %s read in the demo: %w", name, err)
			}
		}
	}
	return nil
}

// noPasswords gives everybody a password that nobody knows. Without one they would be guests, who are sent away in the end.
type noPasswords struct{}

// unknown is of the form of a hash, but was made of no password.
const unknown = "$argon2id$v=19$m=8,t=1,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"

func (noPasswords) Hash(context.Context, string) (string, error)         { return unknown, nil }
func (noPasswords) Verify(context.Context, string, string) (bool, error) { return false, nil }
