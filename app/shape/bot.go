package shape

import "ribbit/app/chat"

// Bot is the JSON of a bot as whoever manages it sees it.
type Bot struct {
	User
	OwnerID    *chat.UserID `json:"ownerId"` // null for one of the command line
	Disabled   bool         `json:"disabled"`
	HookURL    string       `json:"hookUrl"`    // "" while it listens nowhere
	HookOff    bool         `json:"hookOff"`    // that address answered that it is gone
	LastUsedAt Time         `json:"lastUsedAt"` // of its tokens and hooks; null for never
}

// Bot is b in JSON.
func (s Shapes) Bot(b chat.Bot) Bot {
	out := Bot{User: s.User(b.User), Disabled: b.Disabled, HookURL: b.HookURL, HookOff: b.HookOff, LastUsedAt: Time(b.UsedAt)}
	if b.Owner != 0 {
		out.OwnerID = &b.Owner
	}
	return out
}

// Bots is several of them.
func (s Shapes) Bots(all []chat.Bot) []Bot {
	out := make([]Bot, len(all))
	for i, b := range all {
		out[i] = s.Bot(b)
	}
	return out
}

// Delivery is the JSON of a message that is brought to a bot.
type Delivery struct {
	Delivery  string             `json:"delivery"` // as the bot knows it
	BotID     chat.UserID        `json:"botId"`
	MessageID chat.MessageID     `json:"messageId"`
	ThreadID  chat.ThreadID      `json:"threadId"`
	State     chat.DeliveryState `json:"state"`
	Tries     int                `json:"tries"`
	Status    int                `json:"status"` // of the last answer; 0 for none
	Took      int64              `json:"took"`   // the last try, in milliseconds
	CreatedAt Time               `json:"createdAt"`
	NextAt    Time               `json:"nextAt"` // null when there is no further try
}

// Deliveries is several of them.
func (s Shapes) Deliveries(all []chat.Delivery) []Delivery {
	out := make([]Delivery, len(all))
	for i, d := range all {
		out[i] = Delivery{
			Delivery: d.Key, BotID: d.Bot.ID, MessageID: d.Message, ThreadID: d.Thread, State: d.State, Tries: d.Tries, Status: d.Status, Took: d.Took.Milliseconds(),
			CreatedAt: Time(d.CreatedAt), NextAt: Time(d.NextAt),
		}
	}
	return out
}
