package shape

import "ribbit/app/chat"

// Report is the JSON of a report.
type Report struct {
	ID        chat.ReportID `json:"id"`
	By        User          `json:"by"`
	Message   Message       `json:"message"`
	Reason    string        `json:"reason"`
	CreatedAt Time          `json:"createdAt"`
}

// Reports is rs in JSON.
func (s Shapes) Reports(rs []chat.Report) []Report {
	out := make([]Report, len(rs))
	for i, r := range rs {
		out[i] = Report{ID: r.ID, By: s.User(r.By), Message: s.Message(r.Message), Reason: r.Reason, CreatedAt: Time(r.CreatedAt)}
	}
	return out
}
