package shape

import (
	"encoding/json"
	"slices"
	"strconv"
	"strings"
	"time"

	"ribbit/app/chat"
)

// BridgeMessage is a message as the programs have it that speak matterbridge's API. A chat is a gateway, called by its number.
type BridgeMessage struct {
	Text      string    `json:"text"`
	Channel   string    `json:"channel"`
	Username  string    `json:"username"`
	UserID    string    `json:"userid"`
	Avatar    string    `json:"avatar"`
	Account   string    `json:"account"`
	Event     string    `json:"event"`
	Protocol  string    `json:"protocol"`
	Gateway   string    `json:"gateway"`
	ParentID  string    `json:"parent_id"`
	Timestamp time.Time `json:"timestamp"`
	ID        string    `json:"id"`
	Extra     *struct{} `json:"Extra"` // files; always null
}

// The events of a BridgeMessage. One without says something.
const (
	BridgeConnected  = "api_connected" // what a stream begins with
	BridgeUserAction = "user_action"   // what IRC's /me says
)

const bridgeProtocol = "ribbit"

// BridgeOf is what a bridge tells of a message in JSON; nil of what the one it tells said themselves, and of what does not go over it.
func BridgeOf(message []byte, to chat.UserID) *BridgeMessage {
	var m struct {
		ID       chat.MessageID
		ThreadID chat.ThreadID
		Sender   struct {
			ID       chat.UserID
			Username string
		}
		Content     string
		Kind        chat.MessageKind
		Deleted     bool
		ReplyTo     chat.MessageID
		CreatedAt   time.Time
		Attachments []struct{ Name string }
		Notice      struct{ Title string }
	}
	if json.Unmarshal(message, &m) != nil || m.Sender.ID == to || m.Kind == chat.System || m.Deleted {
		return nil
	}
	lines := []string{m.Notice.Title, m.Content}
	for _, a := range m.Attachments {
		lines = append(lines, "📎 "+a.Name) // who is elsewhere may not fetch it
	}
	b := BridgeMessage{
		Text:    strings.Join(slices.DeleteFunc(lines, func(l string) bool { return l == "" }), "\n"),
		Channel: number(m.ThreadID), Gateway: number(m.ThreadID), Username: m.Sender.Username, UserID: number(m.Sender.ID),
		Account: bridgeProtocol + ".chat", Protocol: bridgeProtocol, Timestamp: m.CreatedAt, ID: number(m.ID),
	}
	if m.ReplyTo != 0 {
		b.ParentID = number(m.ReplyTo)
	}
	return &b
}

func number[N ~int64](n N) string { return strconv.FormatInt(int64(n), 10) }

// Line is a message in the stream of a bridge.
func (b BridgeMessage) Line() []byte {
	return append(Encode(b), '\n')
}

// Said is the text of a message from elsewhere: it tells who wrote it, because the account that posts it is the bridge's.
func (b BridgeMessage) Said() string {
	name := strings.Join(strings.Fields(b.Username), " ")
	switch {
	case name == "" || strings.TrimSpace(b.Text) == "":
		return b.Text
	case b.Event == BridgeUserAction:
		return "* " + name + " " + b.Text
	}
	return name + ": " + b.Text
}
