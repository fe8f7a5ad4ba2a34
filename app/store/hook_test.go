package store

import (
	"testing"
	"time"

	"ribbit/app/chat"
)

// exerciseHooks asks everything of hooks that they are asked all day.
func exerciseHooks(t *testing.T, s *Store, ada chat.UserID, thread chat.ThreadID, now time.Time) {
	t.Helper()
	ctx := t.Context()
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	washer := []chat.NewUser{{Name: "washer", Fold: "washer", Parts: []string{"washer"}, PasswordHash: "!", Bot: true, CreatedAt: now}}
	_, err := s.HookFacts(ctx, thread, ada)
	must(err)
	group, _, err := s.OpenThread(ctx, chat.NewThread{By: ada, Receivers: []chat.UserID{ada + 1, ada + 2}, Kind: chat.Group, At: now})
	must(err)
	h, err := s.AddHook(ctx, chat.NewHook{Thread: group, By: chat.User{ID: ada}, Label: "Washer", Bots: washer, At: now}, "hash")
	must(err)
	_, err = s.Hook(ctx, h.ID)
	must(err)
	_, err = s.HookByHash(ctx, "hash")
	must(err)
	_, err = s.Hooks(ctx, group, 10) // those of all threads are listed for the owner, and seldom
	must(err)
	for _, key := range []string{"", "disk"} {
		for _, text := range []string{"full", "full"} {
			_, _, err = s.AddHookMessage(ctx, chat.HookMessage{
				Hook: h.ID, Key: key, Content: text, Kind: chat.Text, At: now, Notice: chat.Notice{Title: "Disk", Priority: chat.HighPriority},
			})
			must(err)
		}
	}
	must(s.RenewHook(ctx, h.ID, "other"))
	must(s.EndHook(ctx, h.ID, now))
}
