package outbound

import (
	"net/netip"

	"golang.org/x/net/dns/dnsmessage"
)

// answerTo answers a question for an IPv4 address with a, and every other with nothing.
func answerTo(question []byte, a netip.Addr) (answer []byte, isA bool) {
	var m dnsmessage.Message
	if m.Unpack(question) != nil || len(m.Questions) == 0 {
		return nil, false
	}
	q := m.Questions[0]
	m = dnsmessage.Message{Header: dnsmessage.Header{ID: m.ID, Response: true, Authoritative: true}, Questions: m.Questions}
	if isA = q.Type == dnsmessage.TypeA; isA {
		m.Answers = []dnsmessage.Resource{{
			Header: dnsmessage.ResourceHeader{Name: q.Name, Type: q.Type, Class: q.Class}, Body: &dnsmessage.AResource{A: a.As4()},
		}}
	}
	answer, err := m.Pack()
	return answer, isA && err == nil
}
