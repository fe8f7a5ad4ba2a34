package shape

import "ribbit/app/chat"

// Hook is the JSON of an address at which programs write.
type Hook struct {
	ID         chat.HookID   `json:"id"`
	ThreadID   chat.ThreadID `json:"threadId"`
	Chat       string        `json:"chat"`
	Label      string        `json:"label"`
	Bot        User          `json:"bot"`
	CreatedAt  Time          `json:"createdAt"`
	LastUsedAt Time          `json:"lastUsedAt"`
	URL        string        `json:"url,omitempty"` // only where it was just made
}

// Hook is h in JSON, with its address where its key is known.
func (s Shapes) Hook(h chat.Hook, key string) Hook {
	j := Hook{ID: h.ID, ThreadID: h.Thread, Chat: h.ChatName, Label: h.Label, Bot: s.User(h.Bot), CreatedAt: Time(h.CreatedAt), LastUsedAt: Time(h.UsedAt)}
	if key != "" {
		j.URL = s.HookURL(key)
	}
	return j
}

// Hooks is several of them.
func (s Shapes) Hooks(all []chat.Hook) []Hook {
	out := make([]Hook, len(all))
	for i, h := range all {
		out[i] = s.Hook(h, "")
	}
	return out
}
