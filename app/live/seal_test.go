package live

import (
	"bytes"
	"encoding/json"
	"reflect"
	"testing"
	"time"

	"ribbit/app/chat"
)

func sealOf(t *testing.T, secret string) seal {
	t.Helper()
	s, err := newSeal(secret)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// fill puts something into everything that a value is made of.
func fill(v reflect.Value) {
	switch v.Kind() {
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		fill(v.Elem())
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 2, 2))
		for i := range v.Len() {
			fill(v.Index(i))
		}
	case reflect.Struct:
		if v.Type() == reflect.TypeFor[time.Time]() {
			v.Set(reflect.ValueOf(time.Date(2026, 11, 29, 12, 0, 0, 250e6, time.UTC)))
			return
		}
		for i := range v.NumField() {
			fill(v.Field(i))
		}
	case reflect.String:
		v.SetString("🐸 \u2028 <ribbit>")
	case reflect.Bool:
		v.SetBool(true)
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		v.SetInt(7)
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		v.SetUint(7)
	default:
		panic("a message has a " + v.Kind().String())
	}
}

func TestAMessageComesOutOfTheSealAsItWentIn(t *testing.T) {
	var m chat.Message
	fill(reflect.ValueOf(&m).Elem())
	n := note{Kind: noteChanged, Thread: 7, open: &carried{Messages: []step{{Before: 6, Message: m}}, Text: "ribbit"}}
	n.Sealed = sealOf(t, "pond").close(n)
	if bytes.Contains(n.bytes(), []byte("ribbit")) {
		t.Error("the note shows what was written")
	}
	got, ok := sealOf(t, "pond").open(n)
	if !ok || !reflect.DeepEqual(got, *n.open) {
		t.Errorf("got %+v, want %+v", got, *n.open)
	}
}

func TestASealOpensForNobodyElseAndNothingElse(t *testing.T) {
	n := note{Kind: noteChanged, Thread: 7, open: &carried{Text: "ribbit"}}
	n.Sealed = sealOf(t, "pond").close(n)
	if _, ok := sealOf(t, "pond").open(n); !ok {
		t.Fatal("the seal does not open for those who have the secret")
	}
	if _, ok := sealOf(t, "lake").open(n); ok {
		t.Error("it opens with another secret")
	}
	for name, change := range map[string]func(*note){
		"another thread": func(n *note) { n.Thread++ },
		"another kind":   func(n *note) { n.Kind = noteAside },
		"another user":   func(n *note) { n.User++ },
		"another sender": func(n *note) { n.By++ },
		"another text":   func(n *note) { n.Sealed[len(n.Sealed)-1] ^= 1 },
		"a shorter text": func(n *note) { n.Sealed = n.Sealed[:3] },
		"nothing":        func(n *note) { n.Sealed = nil },
	} {
		forged := n
		forged.Sealed = bytes.Clone(n.Sealed)
		change(&forged)
		if _, ok := sealOf(t, "pond").open(forged); ok {
			t.Errorf("it opens for %s", name)
		}
	}
}

func TestANoteOfMuchIsLeftToBeRead(t *testing.T) {
	m := chat.Message{ThreadID: 7, Content: string(bytes.Repeat([]byte("a"), 10<<10))}
	var events []chat.Event
	for i := range 20 {
		m.Version = chat.Version(i + 1)
		events = append(events, chat.MessageSent{Message: m, Before: chat.Version(i)})
	}
	n := notesOf(events)[0].note
	n.Sealed = sealOf(t, "pond").close(n)
	if size := len(n.bytes()); size > 128<<10 {
		t.Errorf("a note is of %d bytes", size)
	}
	if n.Version != 20 || len(n.Sent) != 20 {
		t.Errorf("the note tells of version %d and %d messages", n.Version, len(n.Sent))
	}
}

// BenchmarkNote is what a server takes for a note of another one, with its message.
func BenchmarkNote(b *testing.B) {
	s, err := newSeal("pond")
	if err != nil {
		b.Fatal(err)
	}
	m := chat.Message{
		ID: 7, ThreadID: 7, Seq: 7, Version: 7, CreatedVersion: 7, Kind: chat.Text, Content: "Has anybody seen the green umbrella that stood by the pond?",
		Sender: chat.User{ID: 7, Name: "ada", CreatedAt: time.Now()}, CreatedAt: time.Now(), ClientID: "c7",
	}
	n := notesOf([]chat.Event{chat.MessageSent{Message: m, Before: 6}})[0].note
	n.Sealed = s.close(n)
	raw := n.bytes()
	for b.Loop() {
		var got note
		if err := json.Unmarshal(raw, &got); err != nil {
			b.Fatal(err)
		}
		if _, ok := s.open(got); !ok {
			b.Fatal("the note does not open")
		}
	}
}
