package shape

import "ribbit/app/chat"

// Notice is the JSON of what a program said beside the text of its message.
type Notice struct {
	Title    string         `json:"title"`
	Priority chat.Priority  `json:"priority"`
	Tags     []string       `json:"tags"`
	Click    string         `json:"click"`
	Actions  []NoticeAction `json:"actions"`
	Icon     string         `json:"icon"`
	Resolved bool           `json:"resolved"`
	Repeats  int            `json:"repeats"`
}

// NoticeAction is the JSON of a button.
type NoticeAction struct {
	Label string `json:"label"`
	URL   string `json:"url"`
	Copy  string `json:"copy,omitempty"`
}

// notice is n in JSON, null for nil.
func notice(n *chat.Notice) *Notice {
	if n == nil {
		return nil
	}
	j := Notice{
		Title: n.Title, Priority: n.Priority, Tags: append([]string{}, n.Tags...), Click: n.Click,
		Actions: make([]NoticeAction, len(n.Actions)), Icon: n.Icon, Resolved: n.Resolved, Repeats: n.Repeats,
	}
	for i, a := range n.Actions {
		j.Actions[i] = NoticeAction(a)
	}
	return &j
}
