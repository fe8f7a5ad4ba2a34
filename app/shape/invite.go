package shape

import "ribbit/app/chat"

// Invite is the JSON of a join link.
type Invite struct {
	ID        chat.InviteID `json:"id"`
	Code      string        `json:"code"`
	URL       string        `json:"url"`
	By        *chat.UserID  `json:"by"`
	Uses      int           `json:"uses"`
	Joined    int           `json:"joined"`
	CreatedAt Time          `json:"createdAt"`
	ExpiresAt Time          `json:"expiresAt"`
}

// Invite is a join link in JSON; its code and url are "" where the code is not known any more.
func (s Shapes) Invite(i chat.Invite) Invite {
	out := Invite{ID: i.ID, Code: i.Code, Uses: i.Uses, Joined: i.Joined, CreatedAt: Time(i.CreatedAt), ExpiresAt: Time(i.ExpiresAt)}
	if i.Code != "" {
		out.URL = s.JoinURL(i.Code)
	}
	if i.By != 0 {
		out.By = &i.By
	}
	return out
}

// Invites is several of them.
func (s Shapes) Invites(all []chat.Invite) []Invite {
	out := make([]Invite, len(all))
	for n, i := range all {
		out[n] = s.Invite(i)
	}
	return out
}
