package store_test

import (
	"fmt"
	"slices"
	"testing"

	"ribbit/app/chat"
	"ribbit/app/store/storetest"
)

func (p pond) search(t testing.TB, q string, s chat.Search) []string {
	t.Helper()
	if s.Caller == 0 {
		s.Caller = p.ada.ID
	}
	if s.Limit == 0 {
		s.Limit = 10
	}
	s.Terms, s.Typing = chat.SearchTerms(q), true
	ms, _, err := p.Search(t.Context(), s)
	check(t, err)
	return contents(ms)
}

func TestASearchFindsWordsWhateverTheirCaseAndAccents(t *testing.T) {
	p := newPond(t)
	p.send(t, p.ada, "The frog sat in the CAFÉ")
	p.send(t, p.grace, "two frogs, one pond")
	p.send(t, p.ada, "don't mind 42 the toads")
	p.send(t, p.ada, "蛙は池に")
	storetest.SendDraft(t, p.Store, chat.Draft{ThreadID: p.direct, Sender: p.ada.ID, Content: ":frog:", Kind: chat.Sticker})
	for q, want := range map[string][]string{
		"frog":         {"two frogs, one pond", "The frog sat in the CAFÉ"},
		"frogs pond":   {"two frogs, one pond"},
		"cafe":         {"The frog sat in the CAFÉ"},
		"CaFé":         {"The frog sat in the CAFÉ"},
		"fro sat":      {}, // only the last word may be a beginning
		"don't":        {"don't mind 42 the toads"},
		"42":           {"don't mind 42 the toads"},
		"1":            {}, // the number of the thread is no text
		"frog OR x":    {},
		"frog NOT sat": {},
		"NEAR":         {},
		"thread_id:1":  {},
		"sender_id:1":  {},
		"蛙は池に":         {"蛙は池に"},
		"the t":        {"don't mind 42 the toads", "The frog sat in the CAFÉ"},
	} {
		if got := p.search(t, q, chat.Search{}); !slices.Equal(got, want) {
			t.Errorf("%q finds %q, not %q", q, got, want)
		}
	}
}

func TestOnlyWhoIsTypingFindsBeginnings(t *testing.T) {
	p := newPond(t)
	p.send(t, p.ada, "two frogs")
	for word, isTyping := range map[string]bool{"frogs": false, "frog": true, "fro": true} {
		for _, typing := range []bool{false, true} {
			ms, _, err := p.Search(t.Context(), chat.Search{Caller: p.ada.ID, Terms: []string{word}, Typing: typing, Limit: 10})
			check(t, err)
			if want := typing || !isTyping; (len(ms) == 1) != want {
				t.Errorf("%q finds %q, typing: %v", word, contents(ms), typing)
			}
		}
	}
}

func TestASearchGoesByPagesThroughTheCallersThreads(t *testing.T) {
	p := newPond(t)
	lobby := storetest.Group(t, p.Store, "lobby", p.grace, p.linus)
	var ids []chat.MessageID
	for i := range 5 {
		ids = append(ids, p.send(t, p.ada, fmt.Sprint("hop ", i)).ID)
		storetest.Send(t, p.Store, lobby, p.linus, fmt.Sprint("hop hop ", i))
	}
	ms, hasMore, err := p.Search(t.Context(), chat.Search{Caller: p.ada.ID, Terms: []string{"hop"}, Limit: 2})
	check(t, err)
	if got := contents(ms); !slices.Equal(got, []string{"hop 4", "hop 3"}) || !hasMore {
		t.Errorf("the first page is %v, more %v", got, hasMore)
	}
	ms, hasMore, err = p.Search(t.Context(), chat.Search{Caller: p.ada.ID, Terms: []string{"hop"}, Before: ids[3], Limit: 3})
	check(t, err)
	if got := contents(ms); !slices.Equal(got, []string{"hop 2", "hop 1", "hop 0"}) || hasMore {
		t.Errorf("the last page is %v, more %v", got, hasMore)
	}
	if got := p.search(t, "hop", chat.Search{Caller: p.grace.ID, Thread: lobby, Limit: 1}); !slices.Equal(got, []string{"hop hop 4"}) {
		t.Errorf("in the lobby: %v", got)
	}
	if got := p.search(t, "hop", chat.Search{Caller: p.grace.ID, Limit: 20}); len(got) != 10 {
		t.Errorf("grace finds %v", got)
	}
	nobody := storetest.User(t, p.Store, "nobody")
	if got := p.search(t, "hop", chat.Search{Caller: nobody.ID}); len(got) != 0 {
		t.Errorf("who has no chat finds %v", got)
	}
}

func TestSomebodyInVeryManyThreadsSearchesThemAll(t *testing.T) {
	p := newPond(t)
	for i := range 120 {
		storetest.Group(t, p.Store, fmt.Sprint("pond ", i), p.ada, p.linus)
	}
	p.send(t, p.grace, "lily")
	storetest.Send(t, p.Store, storetest.Direct(t, p.Store, p.grace, p.linus), p.grace, "lily elsewhere")
	if got := p.search(t, "lily", chat.Search{}); !slices.Equal(got, []string{"lily"}) {
		t.Errorf("ada finds %v", got)
	}
}

func TestEditedAndDeletedTextsAreNotFound(t *testing.T) {
	p := newPond(t)
	edited, deleted := p.send(t, p.ada, "tadpole one"), p.send(t, p.ada, "tadpole two")
	_, err := p.EditMessage(t.Context(), chat.Edit{Caller: p.ada.ID, ID: edited.ID, Content: "frog one", At: storetest.Noon})
	check(t, err)
	_, err = p.DeleteMessage(t.Context(), p.ada, deleted.ID)
	check(t, err)
	for q, want := range map[string][]string{"tadpole": {}, "tad": {}, "ta": {}, "two": {}, "deleted": {}, "message": {}, "frog": {"frog one"}, "one": {"frog one"}} {
		if got := p.search(t, q, chat.Search{}); !slices.Equal(got, want) {
			t.Errorf("%q finds %q, not %q", q, got, want)
		}
	}
}

func FuzzSearchWords(f *testing.F) {
	p := newPond(f)
	p.send(f, p.ada, "the frog and the pond")
	for _, q := range []string{"frog", `"`, `fr"og`, "*", "NOT x", "a OR", "(", "NEAR/2", "content:frog", "-x", "𞤀𞤁", "́", "½", "x́ y", "\x00a"} {
		f.Add(q)
	}
	f.Fuzz(func(t *testing.T, q string) {
		terms := chat.SearchTerms(q)
		if len(terms) == 0 {
			return
		}
		if _, _, err := p.Search(t.Context(), chat.Search{Caller: p.ada.ID, Terms: terms, Limit: 10}); err != nil {
			t.Errorf("%q: %v", q, err)
		}
	})
}
