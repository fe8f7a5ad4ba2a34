package chat

import "testing"

func TestWhoMayDoWhatWithAMessage(t *testing.T) {
	const ada, grace UserID = 1, 2
	admin := User{ID: 3, Admin: true}
	own := MessageFacts{Sender: ada, Kind: Text, IsMember: true}
	with := func(change func(*MessageFacts)) MessageFacts {
		f := own
		change(&f)
		return f
	}
	stranger := with(func(f *MessageFacts) { f.IsMember = false })
	system := with(func(f *MessageFacts) { f.Kind = System })
	deleted := with(func(f *MessageFacts) { f.Deleted = true })
	sticker := with(func(f *MessageFacts) { f.Kind = Sticker })
	picture := with(func(f *MessageFacts) { f.Kind = Image })
	blocking := with(func(f *MessageFacts) { f.ByMe = true })
	blocked := with(func(f *MessageFacts) { f.ByOther = true })
	for name, c := range map[string]struct {
		err  error
		want string // id of the problem; "" for none
	}{
		"edit one's own":                   {own.MayEdit(ada, "hop"), ""},
		"edit another's":                   {own.MayEdit(grace, "hop"), "only-sender-edits"},
		"edit as a stranger":               {stranger.MayEdit(ada, "hop"), "no-such-message"},
		"edit a system message":            {system.MayEdit(ada, "hop"), "system-message-stays"},
		"edit a deleted one":               {deleted.MayEdit(ada, "hop"), "message-deleted"},
		"edit a sticker":                   {sticker.MayEdit(ada, "hop"), "only-text-edited"},
		"edit a text to nothing":           {own.MayEdit(ada, ""), "message-empty"},
		"edit a caption to nothing":        {picture.MayEdit(ada, ""), ""},
		"edit while blocking":              {blocking.MayEdit(ada, "hop"), "you-blocked-them"},
		"edit while blocked":               {blocked.MayEdit(ada, "hop"), "may-not-write-here"},
		"delete one's own":                 {own.MayDelete(User{ID: ada}), ""},
		"delete another's":                 {own.MayDelete(User{ID: grace}), "only-sender-deletes"},
		"delete another's as an admin":     {own.MayDelete(admin), ""},
		"delete a stranger's as an admin":  {stranger.MayDelete(admin), ""},
		"delete as a stranger":             {stranger.MayDelete(User{ID: ada}), "no-such-message"},
		"delete a system message":          {system.MayDelete(admin), "system-message-stays"},
		"delete again":                     {deleted.MayDelete(User{ID: ada}), ""},
		"delete while blocked":             {blocked.MayDelete(User{ID: ada}), ""},
		"react":                            {own.MayReact(), ""},
		"react as a stranger":              {stranger.MayReact(), "no-such-message"},
		"react to a system message":        {system.MayReact(), "system-message-stays"},
		"react to a deleted one":           {deleted.MayReact(), "message-deleted"},
		"react while blocked":              {blocked.MayReact(), "may-not-write-here"},
		"take a reaction back":             {blocked.MayTakeReactionBack(), ""},
		"take one back as a stranger":      {stranger.MayTakeReactionBack(), "no-such-message"},
		"take one from a system message":   {system.MayTakeReactionBack(), "system-message-stays"},
		"report another's":                 {own.MayReport(grace), ""},
		"report one's own":                 {own.MayReport(ada), "own-message-not-reported"},
		"report as a stranger":             {stranger.MayReport(grace), "no-such-message"},
		"report a system message":          {system.MayReport(grace), "system-message-not-reported"},
		"answer a text":                    {Quote{Kind: Text}.MayBeAnswered(), ""},
		"answer a system message":          {Quote{Kind: System}.MayBeAnswered(), "system-message-not-answered"},
		"send to the other person":         {SendFacts{Receiver: grace}.MaySend(Draft{Receiver: grace}), ""},
		"send to nobody in particular":     {SendFacts{Receiver: grace}.MaySend(Draft{}), ""},
		"send to somebody else":            {SendFacts{Receiver: grace}.MaySend(Draft{Receiver: ada}), "wrong-receiver"},
		"send while blocked":               {SendFacts{Blocks: Blocks{ByOther: true}}.MaySend(Draft{}), "may-not-write-here"},
		"give a new reaction":              {ReactionFacts{Kinds: MaxReactionKinds - 1}.MayAdd(), ""},
		"give one reaction too many":       {ReactionFacts{Kinds: MaxReactionKinds}.MayAdd(), "too-many-reactions"},
		"give a reaction that is there":    {ReactionFacts{Kinds: MaxReactionKinds, IsThere: true}.MayAdd(), ""},
		"bring a file":                     {MayUpload(MaxOpenUploads - 1), ""},
		"bring one file too many":          {MayUpload(MaxOpenUploads), "too-many-unsent"},
		"open a chat while blocking":       {Blocks{ByMe: true, ByOther: true}.MayReach(Direct), "you-blocked-one-picked"},
		"open a chat while blocked":        {Blocks{ByOther: true}.MayReach(Direct), "may-not-write-to-them"},
		"bring a blocker into a group":     {Blocks{ByOther: true}.MayReach(Group), "one-picked-may-not-be-added"},
		"open a chat":                      {Blocks{}.MayReach(Direct), ""},
		"show the chat of one's blocked":   {Blocks{ByMe: true}.MayShow(), "blocked-stays-hidden"},
		"show the chat of one who blocked": {Blocks{ByOther: true}.MayShow(), ""},
	} {
		t.Run(name, func(t *testing.T) { wantID(t, c.err, c.want) })
	}
	if own.GivesKarma(ada) || !own.GivesKarma(grace) {
		t.Error("a reaction counts for its sender only when another gave it")
	}
}

// wantID wants the problem of that id, no error when it is "".
func wantID(t *testing.T, err error, id string) {
	t.Helper()
	got := ""
	if p, ok := AsProblem(err); ok {
		got = p.ID
	}
	if got != id || err != nil && id == "" {
		t.Errorf("got %v, want %q", err, id)
	}
}
