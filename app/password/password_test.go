package password_test

import (
	"context"
	"errors"
	"runtime"
	"strings"
	"sync"
	"testing"

	"ribbit/app/chat"
	"ribbit/app/password"
)

var _ chat.Passwords = (*password.Hasher)(nil)

var cheap = password.Params{MemoryKiB: 64, Passes: 1, Threads: 1}

func hash(t *testing.T, h *password.Hasher, text string) string {
	t.Helper()
	s, err := h.Hash(t.Context(), text)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func matches(t *testing.T, h *password.Hasher, hash, text string) bool {
	t.Helper()
	ok, err := h.Verify(t.Context(), hash, text)
	if err != nil {
		t.Fatal(err)
	}
	return ok
}

func TestOnlyTheSamePasswordMatches(t *testing.T) {
	h := password.New(cheap)
	s := hash(t, h, "correct horse")
	if !matches(t, h, s, "correct horse") {
		t.Error("the right password does not match")
	}
	for _, wrong := range []string{"", "correct horse ", "Correct horse", "correct hors"} {
		if matches(t, h, s, wrong) {
			t.Errorf("%q matches", wrong)
		}
	}
}

func TestTheSamePasswordHashesDifferentlyEachTime(t *testing.T) {
	h := password.New(cheap)
	one, other := hash(t, h, "correct horse"), hash(t, h, "correct horse")
	if one == other {
		t.Error("two hashes are equal: no salt")
	}
}

func TestAnAccentMatchesHoweverItWasTyped(t *testing.T) {
	h := password.New(cheap)
	if s := hash(t, h, "caf\u00e9 noir"); !matches(t, h, s, "cafe\u0301 noir") {
		t.Error("the decomposed form does not match")
	}
}

func TestAHashOfAnotherCostStillMatches(t *testing.T) {
	s := hash(t, password.New(password.Params{MemoryKiB: 128, Passes: 3, Threads: 2}), "correct horse")
	if !matches(t, password.New(cheap), s, "correct horse") {
		t.Error("it does not match")
	}
}

func TestTheStandardCostIsInTheHash(t *testing.T) {
	s := hash(t, password.New(password.Standard), "correct horse")
	if !strings.HasPrefix(s, "$argon2id$v=19$m=19456,t=2,p=1$") {
		t.Errorf("the hash is %s", s)
	}
	if !matches(t, password.New(password.Standard), s, "correct horse") {
		t.Error("it does not match")
	}
}

func TestNobodysHashIsNeverRight(t *testing.T) {
	for _, text := range []string{"", "correct horse"} {
		if matches(t, password.New(cheap), "", text) {
			t.Errorf("%q matches the empty hash", text)
		}
	}
}

// A hasher whose slots are taken shows whether Verify works at all for an empty hash: without the work it would answer
// at once, and the time would tell which names exist.
func TestNobodysHashDoesTheWork(t *testing.T) {
	ended, cancel := context.WithCancel(t.Context())
	cancel()
	h := password.New(cheap)
	release := h.TakeSlots()
	defer release()
	if _, err := h.Verify(ended, "", "correct horse"); !errors.Is(err, context.Canceled) {
		t.Errorf("it answers %v without a slot", err)
	}
}

func TestWaitingForASlotEndsWithItsContext(t *testing.T) {
	ended, cancel := context.WithCancel(t.Context())
	cancel()
	h := password.New(cheap)
	s := hash(t, h, "correct horse")
	release := h.TakeSlots()
	if _, err := h.Hash(ended, "x"); !errors.Is(err, context.Canceled) {
		t.Errorf("Hash answers %v", err)
	}
	if _, err := h.Verify(ended, s, "x"); !errors.Is(err, context.Canceled) {
		t.Errorf("Verify answers %v", err)
	}
	release()
	if !matches(t, h, s, "correct horse") {
		t.Error("a slot was lost")
	}
}

func TestManyAtOnceAllGetTheirAnswer(t *testing.T) {
	h := password.New(cheap)
	s := hash(t, h, "correct horse")
	var all sync.WaitGroup
	for range 50 {
		all.Go(func() {
			if ok, err := h.Verify(t.Context(), s, "correct horse"); !ok || err != nil {
				t.Errorf("Verify: %v %v", ok, err)
			}
		})
	}
	all.Wait()
}

func TestAMalformedHashIsAnError(t *testing.T) {
	h := password.New(cheap)
	good := hash(t, h, "correct horse")
	for name, bad := range map[string]string{
		"plain text":      "correct horse",
		"bcrypt":          "$2a$10$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy",
		"argon2i":         strings.Replace(good, "argon2id", "argon2i", 1),
		"another version": strings.Replace(good, "v=19", "v=16", 1),
		"no memory":       strings.Replace(good, "m=64", "m=0", 1),
		"all memory":      strings.Replace(good, "m=64", "m=4294967295", 1),
		"no pass":         strings.Replace(good, "t=1", "t=0", 1),
		"endless":         strings.Replace(good, "t=1", "t=4294967295", 1),
		"no thread":       strings.Replace(good, "p=1", "p=0", 1),
		"more behind":     strings.Replace(good, "p=1", "p=1x", 1),
		"cut":             good[:len(good)-30],
		"no key":          good[:strings.LastIndex(good, "$")+1],
		"not base64":      good[:len(good)-3] + "*?*",
	} {
		t.Run(name, func(t *testing.T) {
			if ok, err := h.Verify(t.Context(), bad, "correct horse"); ok || err == nil {
				t.Errorf("%s: %v %v", bad, ok, err)
			}
		})
	}
}

func BenchmarkHash(b *testing.B) {
	h := password.New(password.Standard)
	for b.Loop() {
		if _, err := h.Hash(b.Context(), "correct horse"); err != nil {
			b.Fatal(err)
		}
	}
}

func TestTheMemoryOfAHashIsGivenBack(t *testing.T) {
	hash(t, password.New(password.Standard), "correct horse")
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	if m.HeapAlloc > 10<<20 {
		t.Errorf("%d MiB are still held", m.HeapAlloc>>20)
	}
}
