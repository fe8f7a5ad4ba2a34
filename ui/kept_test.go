package ui

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"ribbit/app/chat"
	"ribbit/ui/texts"
)

// inVersion reports whether a field of a message only changes together with its version, or never.
func inVersion(field string) bool {
	switch field {
	case "Message.Sender.ID", "Message.Quote.ID":
		return true
	case "Message.Read":
		return false
	}
	of, isMessage := strings.CutPrefix(field, "Message.")
	return isMessage && !strings.HasPrefix(of, "Sender.") && !strings.HasPrefix(of, "Receiver.") && !strings.HasPrefix(of, "Quote.")
}

// shown is a message and where it is shown.
type shown struct {
	Message chat.Message
	Context MessageContext
}

// fullyShown is a message that has something of everything.
func fullyShown(t *testing.T) shown {
	m := said(7, linus, 8, "Hello **you** :duck:")
	m.Reactions = []chat.Reaction{{Reaction: ":happy:", UserIDs: []chat.UserID{1, 2}}}
	m.EditedAt = m.CreatedAt.Add(time.Minute)
	m.ReplyTo = 300
	m.Quote = &chat.Quote{ID: 300, Sender: grace, Content: "A question", Kind: chat.Text}
	m.Receiver = &chat.User{ID: ada.ID, Name: ada.Name}
	m.Notice = &chat.Notice{Title: "Disk full", Priority: chat.UrgentPriority, Tags: []string{"nas"}, Click: "http://nas.lan/", Repeats: 1}
	m.Link = &chat.LinkPreview{URL: "http://pond.example/", Title: "The pond", About: "Deep", Picture: "ice"}
	berlin, err := time.LoadLocation("Europe/Berlin")
	if err != nil {
		t.Fatal(err)
	}
	return shown{m, MessageContext{Static: "/static/abc/", Zone: berlin}}
}

// TestWhatAMessageIsKeptByIsAllThatItsHTMLDependsOn changes one thing after the other: where the HTML changes, so must
// what it is kept by.
func TestWhatAMessageIsKeptByIsAllThatItsHTMLDependsOn(t *testing.T) {
	base := fullyShown(t)
	before := render(t, rendered(&base.Message, base.Context))
	key, ok := keyOf(t.Context(), &base.Message, base.Context)
	if !ok {
		t.Fatal("it is not kept at all")
	}
	var told []string
	if k, ok := keyOf(texts.In(t.Context(), &texts.Language{}), &base.Message, base.Context); !ok || k == key {
		t.Error("the HTML depends on the language, and what it is kept by does not")
	}
	for field, change := range changes(reflect.TypeFor[shown]()) {
		after := fullyShown(t)
		change(reflect.ValueOf(&after).Elem())
		if render(t, rendered(&after.Message, after.Context)) == before {
			continue
		}
		told = append(told, field)
		if k, ok := keyOf(t.Context(), &after.Message, after.Context); ok && k == key && !inVersion(field) {
			t.Errorf("the HTML depends on %s, and what it is kept by does not", field)
		}
	}
	for _, field := range []string{
		"Message.Content", "Message.Sender.Name", "Message.Quote.Content", "Message.Quote.Deleted",
		"Message.Link.Title", "Context.Static", "Context.Stickers", "Context.Zone", "Context.Compact", "Context.Blocked",
	} {
		if !slices.Contains(told, field) {
			t.Errorf("a change of %s is not seen in the HTML: the test changes too little", field)
		}
	}
}

// changes are, by field, ways to change one thing within a value of a type.
func changes(of reflect.Type) map[string]func(reflect.Value) {
	found := map[string]func(reflect.Value){}
	for i := range of.NumField() {
		f := of.Field(i)
		name := strings.TrimPrefix(of.Name()+"."+f.Name, "shown.")
		set := func(change func(reflect.Value)) {
			found[name] = func(v reflect.Value) { change(v.Field(i)) }
		}
		switch f.Type {
		case reflect.TypeFor[time.Time]():
			set(func(v reflect.Value) {
				v.Set(reflect.ValueOf(v.Interface().(time.Time).Add(48*time.Hour + time.Minute)))
			})
			continue
		case reflect.TypeFor[*time.Location]():
			set(func(v reflect.Value) { v.Set(reflect.ValueOf(time.FixedZone("", 5*3600))) })
			continue
		case reflect.TypeFor[map[chat.UserID]bool]():
			set(func(v reflect.Value) { v.Set(reflect.ValueOf(map[chat.UserID]bool{linus.ID: true})) })
			continue
		case reflect.TypeFor[*chat.StickerSet]():
			duck := chat.StickerEntry{Name: "duck", Origin: chat.AddedSticker}
			set(func(v reflect.Value) { v.Set(reflect.ValueOf(chat.NewStickerSet([]chat.StickerEntry{duck}, nil))) })
			continue
		case reflect.TypeFor[*Kept]():
			continue
		}
		within := f.Type
		switch f.Type.Kind() {
		case reflect.String:
			set(func(v reflect.Value) { v.SetString(v.String() + "x") })
		case reflect.Bool:
			set(func(v reflect.Value) { v.SetBool(!v.Bool()) })
		case reflect.Int, reflect.Int64:
			set(func(v reflect.Value) { v.SetInt(v.Int() + 1) })
		case reflect.Slice:
			set(func(v reflect.Value) { v.Set(reflect.Append(v, reflect.Zero(f.Type.Elem()))) })
		case reflect.Pointer, reflect.Struct:
			if within.Kind() == reflect.Pointer {
				within = within.Elem()
			}
			for inner, change := range changes(within) {
				_, inner, _ = strings.Cut(inner, ".")
				found[name+"."+inner] = func(v reflect.Value) { change(reflect.Indirect(v.Field(i))) }
			}
		default:
			found[name] = func(reflect.Value) { panic("no way to change " + name) }
		}
	}
	return found
}

func TestAKeptMessageIsNotRenderedAgain(t *testing.T) {
	s := fullyShown(t)
	s.Context.Kept = NewKept(1 << 20)
	first := render(t, Message(s.Message, s.Context))
	s.Message.Content = "something that the version does not tell"
	if again := render(t, Message(s.Message, s.Context)); again != first {
		t.Errorf("it was rendered again: %s", again)
	}
	s.Message.Version++
	if changed := render(t, Message(s.Message, s.Context)); changed == first || !strings.Contains(changed, "something") {
		t.Errorf("a new version shows %s", changed)
	}
}

func TestWhatIsKeptOfMessagesHasABound(t *testing.T) {
	const most = 64 << 10
	s := fullyShown(t)
	k := NewKept(most)
	s.Context.Kept = k
	for i := range 1000 {
		s.Message.ID = chat.MessageID(1 + i)
		s.Message.Content = fmt.Sprint("frog ", i)
		if i == 500 {
			s.Message.Content = strings.Repeat("long ", most)
		}
		render(t, Message(s.Message, s.Context))
		if total := bytesOf(k.young) + bytesOf(k.old); total > most {
			t.Fatalf("%d bytes after %d messages, want at most %d", total, i+1, most)
		}
	}
	if len(k.young)+len(k.old) < 10 {
		t.Errorf("only %d messages are kept", len(k.young)+len(k.old))
	}
}

// TestWhatIsAskedForStays asks for one message again and again while many others pass.
func TestWhatIsAskedForStays(t *testing.T) {
	s := fullyShown(t)
	k := NewKept(64 << 10)
	s.Context.Kept = k
	wanted, _ := keyOf(t.Context(), &s.Message, s.Context)
	passing := s
	for i := range 200 {
		render(t, Message(s.Message, s.Context))
		passing.Message.ID = chat.MessageID(10_000 + i)
		render(t, Message(passing.Message, passing.Context))
		if _, ok := k.young[wanted]; !ok {
			if _, ok := k.old[wanted]; !ok {
				t.Fatalf("it is gone after %d others", i)
			}
		}
	}
}

func bytesOf(entries map[messageKey][]byte) (n int) {
	for l, html := range entries {
		n += len(html) + len(l.sender) + len(l.quoted.name) + len(l.quoted.content) + keyBytes
	}
	return n
}
