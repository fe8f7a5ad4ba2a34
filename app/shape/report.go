package shape

import "ribbit/app/chat"

// Report is the JSON of a report.
type Report struct {
	ID        chat.ReportID `json:"id"`
	By        User          `json:"by"`
	Chat      ReportedChat  `json:"chat"`
	Message   Message       `json:"message"`
	Around    []Message     `json:"around"` // the message between its neighbours
	Reason    string        `json:"reason"`
	Recent    int           `json:"recent"` // reports of the same sender in seven days
	CreatedAt Time          `json:"createdAt"`
}

// ReportedChat is what a report says of the thread that its message is in.
type ReportedChat struct {
	ID    chat.ThreadID   `json:"id"`
	Kind  chat.ThreadKind `json:"kind"`
	Title string          `json:"title"`
}

// Report is r in JSON.
func (s Shapes) Report(r chat.Report) Report {
	return Report{
		ID: r.ID, By: s.User(r.By), Chat: ReportedChat{ID: r.Message.ThreadID, Kind: r.Kind, Title: r.Title}, Message: s.Message(r.Message),
		Around: s.Messages(r.Around), Reason: r.Reason, Recent: r.Recent, CreatedAt: Time(r.CreatedAt),
	}
}

// Reports is rs in JSON.
func (s Shapes) Reports(rs []chat.Report) []Report {
	out := make([]Report, len(rs))
	for i, r := range rs {
		out[i] = s.Report(r)
	}
	return out
}
