package store_test

import (
	"database/sql"
	"fmt"
	"net/url"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"ribbit/app/chat"
	"ribbit/app/store/postgrestest"
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
	s.Terms = chat.SearchTerms(q, true)
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
		"the to":       {"don't mind 42 the toads"},
	} {
		if got := p.search(t, q, chat.Search{}); !slices.Equal(got, want) {
			t.Errorf("%q finds %q, not %q", q, got, want)
		}
	}
}

// Every way to search finds the same: through the texts of a short thread and by the index of a long one.
func TestAShortThreadIsSearchedAsALongOne(t *testing.T) {
	p := newPond(t)
	long := storetest.Group(t, p.Store, "long", p.ada, p.linus)
	for range 150 {
		storetest.Send(t, p.Store, long, p.linus, "croak")
	}
	texts := []string{"我家在上海东边。", "The Straße, naß", "cafe\u0301 ﬁne", "交给bob处理", "see https://pond.example", "우리는학교에서만났다"}
	for _, thread := range []chat.ThreadID{p.direct, long} {
		for _, text := range texts {
			storetest.Send(t, p.Store, thread, p.ada, text)
		}
		for q, want := range map[string][]string{
			"上海": {texts[0]}, "海东边": {texts[0]}, "家": {texts[0]}, "海上": {},
			"strasse nass": {texts[1]}, "STRASSE": {texts[1]}, "traße": {},
			"CAFÉ": {texts[2]}, "fin": {texts[2]}, "fin cafe": {},
			"bob处理": {texts[3]}, "给bob": {texts[3]}, "ob处理": {}, "学校": {}, "학교": {texts[5]},
			"croak 上海": {},
		} {
			if got := p.search(t, q, chat.Search{Thread: thread}); !slices.Equal(got, want) {
				t.Errorf("in thread %d %q finds %q, not %q", thread, q, got, want)
			}
		}
		for name, s := range map[string]chat.Search{"a link": {Link: true}, "a link from ada": {Link: true, From: p.ada.ID}} {
			if s.Thread = thread; !slices.Equal(p.search(t, "", s), texts[4:5]) {
				t.Errorf("in thread %d %s is not found", thread, name)
			}
		}
		if got := p.search(t, "", chat.Search{Thread: thread, Link: true, From: p.linus.ID}); len(got) > 0 {
			t.Errorf("in thread %d links of linus are %q", thread, got)
		}
	}
	if got := p.search(t, "上海", chat.Search{}); len(got) != 2 {
		t.Errorf("in both threads there are %q", got)
	}
	if got := p.search(t, "croak", chat.Search{Caller: p.grace.ID}); len(got) > 0 {
		t.Errorf("grace finds %q", got)
	}
}

func TestPagesOfASearchGoThroughManyLongThreads(t *testing.T) {
	p := newPond(t)
	const threads, each = 70, 102
	for i := range threads { // more than are looked up at once
		id := storetest.Group(t, p.Store, fmt.Sprint("pond ", i), p.ada, p.linus)
		fill(t, p.Store, id, each-2, p.linus)
		for k := range 2 {
			storetest.Send(t, p.Store, id, p.ada, fmt.Sprintf("minnow %d", 2*i+k))
		}
	}
	words := strings.Repeat("minnow ", chat.MaxSearchTerms) // the most that the index is asked
	var before chat.MessageID
	for next := 2*threads - 1; next >= 0; {
		ms, hasMore, err := p.Search(t.Context(), chat.Search{Caller: p.ada.ID, Terms: chat.SearchTerms(words, true), Before: before, Limit: 9})
		check(t, err)
		for _, m := range ms {
			if want := fmt.Sprint("minnow ", next); m.Content != want {
				t.Fatalf("found is %q, not %q", m.Content, want)
			}
			next--
			before = m.ID
		}
		if len(ms) == 0 || hasMore != (next >= 0) {
			t.Fatalf("a page of %d, more %v, with %d left", len(ms), hasMore, next+1)
		}
	}
}

func TestOnlyWhoIsTypingFindsBeginnings(t *testing.T) {
	p := newPond(t)
	p.send(t, p.ada, "two frogs")
	for word, isTyping := range map[string]bool{"frogs": false, "frog": true, "fro": true} {
		for _, typing := range []bool{false, true} {
			ms, _, err := p.Search(t.Context(), chat.Search{Caller: p.ada.ID, Terms: chat.SearchTerms(word, typing), Limit: 10})
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
	ms, hasMore, err := p.Search(t.Context(), chat.Search{Caller: p.ada.ID, Terms: chat.SearchTerms("hop", false), Limit: 2})
	check(t, err)
	if got := contents(ms); !slices.Equal(got, []string{"hop 4", "hop 3"}) || !hasMore {
		t.Errorf("the first page is %v, more %v", got, hasMore)
	}
	ms, hasMore, err = p.Search(t.Context(), chat.Search{Caller: p.ada.ID, Terms: chat.SearchTerms("hop", false), Before: ids[3], Limit: 3})
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
		terms := chat.SearchTerms(q, len(q)%2 == 0)
		if len(terms) == 0 {
			return
		}
		if _, _, err := p.Search(t.Context(), chat.Search{Caller: p.ada.ID, Terms: terms, Limit: 10}); err != nil {
			t.Errorf("%q: %v", q, err)
		}
	})
}

// TestTidyingPutsSegmentsTogether counts the segments of the index a level: SQLite would put sixteen together in one write.
func TestTidyingPutsSegmentsTogether(t *testing.T) {
	postgrestest.OnlySQLite(t)
	dir := t.TempDir()
	s := storetest.OpenIn(t, dir, nil)
	ada, grace := storetest.User(t, s, "ada"), storetest.User(t, s, "grace")
	thread := storetest.Direct(t, s, ada, grace)
	for i := range 16*9 + 12 { // each a commit, and so a segment
		storetest.Send(t, s, thread, ada, fmt.Sprintf("tadpole %d", i))
	}
	fullest := func() (most int) {
		t.Helper()
		db, err := sql.Open("sqlite3", (&url.URL{Scheme: "file", Path: filepath.Join(dir, "ribbit.db"), RawQuery: "mode=ro"}).String())
		check(t, err)
		defer db.Close()
		check(t, db.QueryRowContext(t.Context(), `SELECT max(n) FROM (SELECT count(*) n FROM search_segdir GROUP BY level)`).Scan(&most))
		return most
	}
	if n := fullest(); n < 8 {
		t.Fatalf("there is nothing to tidy up: %d segments at the fullest level", n)
	}
	check(t, s.TidySearch(t.Context()))
	if n := fullest(); n >= 8 {
		t.Errorf("%d segments are left at one level", n)
	}
	for q, want := range map[string]int{"tadpole": 50, "tadpole 155": 1, "tadpole 0": 1} {
		found, _, err := s.Search(t.Context(), chat.Search{Caller: ada.ID, Terms: chat.SearchTerms(q, true), Limit: 50})
		if check(t, err); len(found) != want {
			t.Errorf("%q finds %d, want %d", q, len(found), want)
		}
	}
}
