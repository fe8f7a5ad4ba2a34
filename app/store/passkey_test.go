package store_test

import (
	"math"
	"reflect"
	"testing"
	"time"

	"ribbit/app/chat"
	"ribbit/app/store/storetest"
)

func spent(hash string, at time.Time) chat.SpentChallenge {
	return chat.SpentChallenge{Hash: hash, At: at, Until: at.Add(time.Minute)}
}

func TestAPasskeySignsInOnceWithEachChallengeAndEachCount(t *testing.T) {
	p := newPond(t)
	ctx, noon := t.Context(), storetest.Noon
	n := chat.Passkey{
		UserID: p.ada.ID, Name: "Laptop", Host: "pond.example", Handle: []byte{1, 0}, Credential: chat.Credential{ID: []byte{0, 255}, Key: []byte{3}, Counter: 7, CanBeMany: true},
		CreatedAt: noon,
	}
	made, err := p.AddPasskey(ctx, n, spent("made", noon))
	check(t, err)
	n.ID = made.ID
	if list, err := p.Passkeys(ctx, p.ada.ID); err != nil || len(list) != 1 || !reflect.DeepEqual(list[0], n) {
		t.Errorf("kept is %+v, %v", list, err)
	}
	if list, err := p.Passkeys(ctx, p.grace.ID); err != nil || len(list) != 0 {
		t.Errorf("grace has %+v, %v", list, err)
	}
	_, err = p.AddPasskey(ctx, n, spent("made", noon))
	want(t, err, chat.Conflict, "")
	hers := n
	hers.UserID = p.grace.ID
	_, err = p.AddPasskey(ctx, hers, spent("made again", noon))
	want(t, err, chat.Conflict, "")
	hers.Host = "other.example"
	_, err = p.AddPasskey(ctx, hers, spent("made elsewhere", noon))
	check(t, err)

	found, user, err := p.PasskeyByCredential(ctx, "pond.example", n.Credential.ID)
	check(t, err)
	if !reflect.DeepEqual(found, n) || user != p.ada {
		t.Errorf("found is %+v of %+v", found, user)
	}
	_, _, err = p.PasskeyByCredential(ctx, "pond.example", []byte{0})
	want(t, err, chat.NotFound, "")

	use := func(challenge string, counter uint32, at time.Time) error {
		_, err := p.UsePasskey(ctx, chat.PasskeyUse{
			Passkey: n.ID, Counter: counter, Challenge: spent(challenge, at), Hash: challenge,
			Session: chat.Session{UserID: p.ada.ID, Scope: chat.ScopeAll, CreatedAt: at, LastSeenAt: at},
		})
		return err
	}
	check(t, use("c1", 8, noon))
	caller, err := p.CallerByHash(ctx, "c1")
	check(t, err)
	if caller.User != p.ada {
		t.Errorf("signed in is %+v", caller.User)
	}
	want(t, use("c1", 9, noon), chat.Conflict, "")
	want(t, use("c2", 8, noon), chat.Conflict, "")
	want(t, use("c2", 0, noon), chat.Conflict, "")
	later := noon.Add(time.Hour) // the first challenges have ended by now and are forgotten
	check(t, use("c2", math.MaxUint32, later))
	if list, err := p.Passkeys(ctx, p.ada.ID); err != nil || !list[0].LastUsedAt.Equal(later) || list[0].Credential.Counter != math.MaxUint32 {
		t.Errorf("kept is %+v, %v", list, err)
	}

	none := n // a device that counts nothing
	none.Credential = chat.Credential{ID: []byte{9}, Key: []byte{3}}
	none, err = p.AddPasskey(ctx, none, spent("none", noon))
	check(t, err)
	n.ID = none.ID
	check(t, use("c3", 0, noon))
	check(t, use("c4", 0, noon))
	check(t, p.SetDisabled(ctx, p.ada.ID, true))
	want(t, use("c5", 0, noon), chat.Conflict, "")
	check(t, p.SetDisabled(ctx, p.ada.ID, false))
	want(t, p.EndPasskey(ctx, p.grace.ID, none.ID), chat.NotFound, "")
	check(t, p.EndPasskey(ctx, p.ada.ID, none.ID))
	want(t, use("c6", 0, noon), chat.Conflict, "")
}

func TestTheKeyOfChallengesStays(t *testing.T) {
	p := newPond(t)
	for _, fresh := range []string{"first", "second"} {
		if key, err := p.ChallengeKey(t.Context(), fresh); err != nil || key != "first" {
			t.Errorf("the key is %q, %v", key, err)
		}
	}
}
