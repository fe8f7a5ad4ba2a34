package shape

import "ribbit/app/chat"

// Command is the JSON of something that a bot does when it is asked by a slash.
type Command struct {
	Name        string `json:"name"` // without the slash
	Description string `json:"description"`
	Hint        string `json:"hint"` // what goes behind it; "" for nothing
	Bot         User   `json:"bot"`
}

// Commands is several of them.
func (s Shapes) Commands(all []chat.Command) []Command {
	out := make([]Command, len(all))
	for i, d := range all {
		out[i] = Command{Name: d.Name, Description: d.Description, Hint: d.Hint, Bot: s.User(d.Bot)}
	}
	return out
}
