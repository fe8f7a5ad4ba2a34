package ui

import (
	"context"
	"strings"
	"testing"
	"time"

	"ribbit/app/chat"
)

func outline(s Shell, v chat.ThreadView) string {
	var out []string
	for _, l := range ThreadItems(context.Background(), s, v, true) {
		switch {
		case l.New && l.Day != "":
			out = append(out, l.Day+"·new")
		case l.New:
			out = append(out, "new")
		case l.Seen:
			out = append(out, "seen")
		case l.Message == nil:
			out = append(out, l.Day)
		case l.Compact:
			out = append(out, "+")
		default:
			out = append(out, l.Message.Sender.Name)
		}
	}
	return strings.Join(out, " ")
}

func TestMessagesAreGroupedByDayAndSender(t *testing.T) {
	want := "Yesterday linus + margaret Today ada grace + linus ada + seen margaret new grace +"
	if got := outline(shell(), pond()); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

func TestAMinuteAndAMidnightEndAGroup(t *testing.T) {
	v := direct(2, grace, 0)
	base := time.Date(2026, 11, 22, 2, 59, 0, 0, time.UTC)
	for i, after := range []time.Duration{0, 59999 * time.Millisecond, 119998 * time.Millisecond} {
		m := said(int64(i+1), grace, 0, "x")
		m.CreatedAt = base.Add(after)
		v.Messages = append(v.Messages, m)
	}
	v.LastReadSeq = 3
	if got := outline(shell(), v); got != "Today grace + +" {
		t.Errorf("got %s", got)
	}
	v.Messages[2].CreatedAt = base.Add(119999 * time.Millisecond) // a minute after the second, to the millisecond
	if got := outline(shell(), v); got != "Today grace + grace" {
		t.Errorf("got %s", got)
	}
	v.Messages[2].CreatedAt = base.Add(119998 * time.Millisecond)
	west := shell()
	west.Zone = time.FixedZone("west", -3*3600) // its midnight falls between the second and the third
	if got := outline(west, v); got != "Yesterday grace + Today grace" {
		t.Errorf("in the west got %s", got)
	}
}

func TestAReplyStartsAGroup(t *testing.T) {
	v := direct(2, grace, 0, said(1, grace, 3, "x"), said(2, grace, 3, "y"), said(3, grace, 3, "z"))
	v.LastReadSeq = 3
	v.Messages[1].ReplyTo = v.Messages[0].ID
	if got := outline(shell(), v); got != "Today grace grace +" {
		t.Errorf("got %s", got)
	}
}

func TestANewDayAndNewMessagesShareALine(t *testing.T) {
	v := direct(2, grace, 0, said(1, grace, 9, "x"), said(2, grace, 9, "y"))
	v.LastReadSeq = 0
	if got := outline(shell(), v); got != "Today·new grace +" {
		t.Errorf("got %s", got)
	}
	line := one(page(t, ThreadPane(shell(), ThreadPaneView{View: v})), id("new-messages"))
	if got := textOf(line); got != "Today · New messages" || attr(line, "data-day") == "" || one(line, class("divider__day")) == nil {
		t.Errorf("the line says %q", got)
	}
}

func TestOwnMessagesNeverCountAsNew(t *testing.T) {
	v := direct(2, grace, 0, said(1, grace, 9, "x"), said(2, ada, 5, "y"), said(3, grace, 1, "z"))
	v.LastReadSeq = 1
	if got := outline(shell(), v); got != "Today grace ada new grace" {
		t.Errorf("got %s", got)
	}
}

func TestAThreadIsNamedForItsReader(t *testing.T) {
	unnamed := chat.ThreadView{Thread: chat.Thread{Kind: chat.Group, Members: members(ada, grace, linus, margaret, alan, hedy, long)}, Viewer: ada.ID}
	for _, c := range []struct {
		view chat.ThreadView
		want string
	}{
		{pond(), "Pond crew"},
		{direct(2, grace, 0), "grace"},
		{unnamed, "grace, linus, margaret, alan and 2 others"},
		{chat.ThreadView{Thread: chat.Thread{Kind: chat.Group, Members: members(ada, grace, linus)}, Viewer: ada.ID}, "grace and linus"},
		{chat.ThreadView{Thread: chat.Thread{Kind: chat.Group, Members: members(ada)}, Viewer: ada.ID}, "You"},
	} {
		if got := ThreadName(t.Context(), c.view); got != c.want {
			t.Errorf("got %q, want %q", got, c.want)
		}
	}
}

func TestTheTitleBarSaysWhoIsOnline(t *testing.T) {
	doc := page(t, ThreadPane(shell(), ThreadPaneView{View: pond()}))
	meta := one(doc, class("titlebar__meta"))
	if textOf(meta) != "3 of 4 online" || attr(meta, "data-online-of") != "2 3 4" || attr(meta, "data-online") != "2 3" {
		t.Errorf("group: %q %v", textOf(meta), meta.Attr)
	}
	meta = one(page(t, ThreadPane(shell(), ThreadPaneView{View: direct(7, hedy, 0)})), class("titlebar__meta"))
	if !has("hidden")(meta) {
		t.Error("somebody who is away has a dot")
	}
}

func TestTheListOfMessagesCarriesWhereItStands(t *testing.T) {
	doc := page(t, ThreadPane(shell(), ThreadPaneView{View: pond(), HasOlder: true, Target: 405}))
	list := one(doc, id(IDMessages))
	for key, want := range map[string]string{"data-thread": "1", "data-version": "912", "data-last-seq": "12", "data-last-read": "10", "data-target": "405"} {
		if got := attr(list, key); got != want {
			t.Errorf("%s is %q, want %q", key, got, want)
		}
	}
	if one(list, class("peer")) != nil || attr(one(list, has("data-page")), "href") != "/chats/1?before=401" {
		t.Error("the way to older messages is missing")
	}
	if one(doc, id("new-messages")) == nil || attr(one(doc, id(IDComposer)), "action") != "/chats/1/messages" {
		t.Error("the new line or the form is missing")
	}
}

func TestTheCardOverAGroupNamesItsPeople(t *testing.T) {
	card := one(page(t, ThreadPane(shell(), ThreadPaneView{View: pond()})), class("peer"))
	if got := textOf(one(card, class("peer__facts"))); got != "You, grace, linus and margaret · since Aug 5" {
		t.Errorf("got %q", got)
	}
	card = one(page(t, ThreadPane(shell(), ThreadPaneView{View: direct(2, grace, 0)})), class("peer"))
	if got := textOf(one(card, class("peer__facts"))); got != "Ribbitor for 2 years · 120 karma" {
		t.Errorf("got %q", got)
	}
}

func TestAListEntryTellsTheLastMessageAndItsSender(t *testing.T) {
	want := []string{"grace: 🎉🐸", "grace: Can you bring the ladder? Mine is too short", "linus: The new switch is here", "You: 🖼️", "[message deleted]", "hedy: 📎 garden-plan.pdf", "No messages yet", "You: See you at the lake on Saturday, I will bring the canoe", "You: Merry Christmas!"}
	times := []string{"2:58 PM", "2:56 PM", "1:12 PM", "11:40 AM", "Yesterday", "Yesterday", "Aug 5", "Aug 5", "Dec 24, 2025"}
	doc := page(t, ChatsPart(shell(), chats()))
	entries := all(doc, class("chat"))
	for i, entry := range entries {
		if got := textOf(one(entry, class("chat__preview"))); got != want[i] {
			t.Errorf("entry %d: got %q, want %q", i, got, want[i])
		}
		if got := textOf(one(entry, class("chat__time"))); got != times[i] {
			t.Errorf("entry %d: got %q, want %q", i, got, times[i])
		}
	}
	first := entries[0]
	if attr(first, "id") != "nav-1" || attr(first, "aria-current") != "page" || !strings.HasPrefix(textOf(one(first, class("count"))), "2") {
		t.Errorf("first entry %v", first.Attr)
	}
	if attr(entries[1], "data-user") != "2" || has("data-user")(first) {
		t.Error("only a direct chat has somebody's dot")
	}
	if !has("hidden")(one(entries[2], class("chat__count"))) {
		t.Error("a chat without unread messages has a count")
	}
}

func TestPicksStayPickedWhileOneSearchesOn(t *testing.T) {
	doc := page(t, PeopleResults(shell(), NewChatView{Query: "mar", Picked: []chat.User{grace}, Found: []chat.User{margaret}}))
	boxes := all(doc, class("check"))
	if len(boxes) != 2 || !has("checked")(boxes[0]) || attr(boxes[0], "value") != "2" || has("checked")(boxes[1]) {
		t.Errorf("boxes %v", boxes)
	}
	if got := textOf(one(doc, tag("mark"))); got != "mar" {
		t.Errorf("marked %q", got)
	}
}

func TestSearchWordsAreMarkedWhereAWordBegins(t *testing.T) {
	for text, want := range map[string]string{
		"The Lake is a lake, not a blake": "The [Lake] is a [lake], not a blake",
		"lakeside":                        "[lake]side",
		"AlanLake":                        "Alan[Lake]",
		"nothing":                         "nothing",
		"":                                "",
		strings.Repeat("é", 3) + " lake <b>lake<b>": "ééé [lake] <b>[lake]<b>",
	} {
		var b strings.Builder
		for _, p := range markWords(text, `lake "*`) {
			if p.hit {
				b.WriteString("[" + p.text + "]")
			} else {
				b.WriteString(p.text)
			}
		}
		if b.String() != want {
			t.Errorf("%q: got %q, want %q", text, b.String(), want)
		}
	}
}

func TestWhatIsFoundByFoldingIsMarkedAsItWasWritten(t *testing.T) {
	for _, c := range []struct{ text, query, want string }{
		{"我家在上海东边。", "上海", "我家在[上海]东边。"},
		{"我家在上海东边。", "海东边", "我家在上[海东边]。"},
		{"交给bob处理，bobby", "bob处", "交给[bob处]理，bobby"},
		{"Große Straße", "strasse", "Große [Straße]"},
		{"Große Straßen", "STRASS", "Große [Straß]en"},
		{"Caf\u00e9 cafe\u0301s", "CAFE", "[Caf\u00e9] [cafe\u0301]s"},
		{"an eﬃcient ﬁre", "efficient fire", "an [eﬃcient] [ﬁre]"},
		{"Donau\u00addampf", "donaudampf", "[Donau\u00addampf]"},
		{"Łódź i ŁÓDŹ", "lodz", "[Łódź] i [ŁÓDŹ]"},
		{"Ｆｒｏｇ １２", "frog 12", "[Ｆｒｏｇ] [１２]"},
		{"ﾊﾞｽに乗る", "バス", "[ﾊﾞｽ]に乗る"},
		{"학교에서", "\u1112\u1161\u11a8\u1100\u116d", "[학교]에서"},
		{"ещё ёж", "еще", "[ещё] ёж"},
		{"Ὀδυσσεύς!", "οδυσσευσ", "[Ὀδυσσεύς]!"},
		{"ฉันรักประเทศไทย", "ประเทศ", "ฉันรัก[ประเทศ]ไทย"},
		{"מֶלֶךְ", "מלך", "[מֶלֶךְ]"},
		{"<b>ß</b>", "ss", "<b>[ß]</b>"},
		{"lake", "!?", "lake"},
	} {
		var b strings.Builder
		whole := ""
		for _, p := range markWords(c.text, c.query) {
			if whole += p.text; p.hit {
				b.WriteString("[" + p.text + "]")
			} else {
				b.WriteString(p.text)
			}
		}
		if b.String() != c.want || whole != c.text {
			t.Errorf("%q in %q: got %q, want %q", c.query, c.text, b.String(), c.want)
		}
	}
}

func TestAnExcerptShowsTheWordThatWasFound(t *testing.T) {
	got := excerpt(t.Context(), strings.Repeat("und so weiter ", 50)+"bis zum lake, und dann", "lake")
	if !strings.HasPrefix(got, "…") || !strings.HasSuffix(got, "bis zum lake, und dann") || len([]rune(got)) > 80 {
		t.Errorf("got %q", got)
	}
	if got := excerpt(t.Context(), "a lake", "lake"); got != "a lake" {
		t.Errorf("got %q", got)
	}
}
