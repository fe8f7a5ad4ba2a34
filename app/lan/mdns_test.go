package lan

import (
	"net/netip"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/dns/dnsmessage"
)

func pond(addrs ...string) site {
	s := site{label: "ribbit", port: 8080, path: "/chat/"}
	for _, a := range addrs {
		s.addrs = append(s.addrs, netip.MustParseAddr(a))
	}
	return s
}

func owned(addrs ...string) map[netip.Addr]bool {
	own := map[netip.Addr]bool{}
	for _, a := range addrs {
		own[netip.MustParseAddr(a)] = true
	}
	return own
}

// over is a message as it is read at the other end.
func over(t *testing.T, m dnsmessage.Message) *query {
	t.Helper()
	b, err := m.Pack()
	if err != nil {
		t.Fatal(err)
	}
	q, err := readQuery(b)
	if err != nil {
		t.Fatal(err)
	}
	return q
}

func asked(name string, kind dnsmessage.Type) *query {
	return &query{id: 7, questions: []dnsmessage.Question{{Name: dnsmessage.MustNewName(name), Type: kind, Class: dnsmessage.ClassINET | flushBit}}}
}

func kinds(list []dnsmessage.Resource) (out []string) {
	for _, r := range list {
		out = append(out, strings.TrimPrefix(r.Header.Type.String(), "Type"))
	}
	return out
}

func TestWhatIsAskedIsAnswered(t *testing.T) {
	s := pond("10.0.0.1", "fd00::1")
	for _, c := range []struct {
		name          string
		kind          dnsmessage.Type
		answers, more string
	}{
		{"RIBBIT.local.", dnsmessage.TypeA, "A", "AAAA"},
		{"ribbit.local.", dnsmessage.TypeAAAA, "AAAA", "A"},
		{"ribbit.local.", dnsmessage.TypeALL, "A AAAA", ""},
		{"ribbit.local.", dnsmessage.TypeMX, "47", ""}, // nothing else
		{"_http._tcp.local.", dnsmessage.TypePTR, "PTR", "SRV TXT A AAAA"},
		{"_services._dns-sd._udp.local.", dnsmessage.TypePTR, "PTR", "SRV TXT A AAAA"},
		{"ribbit._http._tcp.local.", dnsmessage.TypeSRV, "SRV", "A AAAA"},
		{"ribbit._http._tcp.local.", dnsmessage.TypeTXT, "TXT", ""},
		{"ribbit-2.local.", dnsmessage.TypeA, "", ""},
		{"local.", dnsmessage.TypeALL, "", ""},
	} {
		m, ok := s.answer(asked(c.name, c.kind), false)
		if ok != (c.answers != "") || strings.Join(kinds(m.Answers), " ") != c.answers || strings.Join(kinds(m.Additionals), " ") != c.more {
			t.Errorf("%s %v: %v, %v", c.name, c.kind, kinds(m.Answers), kinds(m.Additionals))
		}
		if ok {
			over(t, m)
		}
	}
}

func TestAResolverOfOrdinaryDNSGetsItsQuestionBackAndNothingToKeep(t *testing.T) {
	m, ok := pond("10.0.0.1").answer(asked("ribbit.local.", dnsmessage.TypeA), true)
	if !ok || m.ID != 7 || len(m.Questions) != 1 || m.Answers[0].Header.TTL > legacyTTL || m.Answers[0].Header.Class != dnsmessage.ClassINET {
		t.Errorf("got %+v", m)
	}
}

func TestWhatTheAskerKnowsIsNotSaidAgain(t *testing.T) {
	s := pond("10.0.0.1", "10.0.0.2")
	q := asked("ribbit.local.", dnsmessage.TypeA)
	q.answers = []claim{{name: "ribbit.local.", kind: dnsmessage.TypeA, ttl: hostTTL, data: []byte{10, 0, 0, 1}}}
	if m, _ := s.answer(q, false); len(m.Answers) != 1 || string(dataOf(m.Answers[0])) != "\x0a\x00\x00\x02" {
		t.Errorf("got %+v", m.Answers)
	}
	q.answers[0].ttl = hostTTL/2 - 1 // it will soon be forgotten
	if m, _ := s.answer(q, false); len(m.Answers) != 2 {
		t.Errorf("got %+v", m.Answers)
	}
}

func TestOnlySomebodyElseClashes(t *testing.T) {
	s, own := pond("10.0.0.1"), owned("10.0.0.1", "10.1.0.1")
	other := pond("10.0.0.9")
	elsewhere := pond("10.1.0.1") // the same machine on another network
	beside := pond("10.0.0.1")
	beside.port = 8081 // another server on the same machine
	named := pond("10.0.0.9")
	named.label = "ribbit-2"
	for what, c := range map[string]struct {
		m       dnsmessage.Message
		clashes bool
	}{
		"oneself":                   {s.announcement(false), false},
		"another machine":           {other.announcement(false), true},
		"oneself on another card":   {elsewhere.announcement(false), false},
		"another server beside it":  {beside.announcement(false), true},
		"another name":              {named.announcement(false), false},
		"another machine that goes": {other.announcement(true), false},
	} {
		if got := s.clashes(over(t, c.m).answers, own); got != c.clashes {
			t.Errorf("%s: clashes is %v", what, got)
		}
	}
}

func TestOfTwoWhoWantANameAtOnceOneYields(t *testing.T) {
	for _, pair := range [][2]site{
		{pond("10.0.0.1"), pond("10.0.0.2")},
		{pond("10.0.0.1", "fd00::1"), pond("10.0.0.1")},
		{pond("10.0.0.9", "10.0.0.2"), pond("10.0.0.8", "10.0.0.3")},
		{pond("fd00::1"), pond("10.0.0.1")},
	} {
		a, b := pair[0], pair[1]
		b.port = 8081
		ownA, ownB := map[netip.Addr]bool{}, map[netip.Addr]bool{}
		for _, x := range a.addrs {
			ownA[x] = true
		}
		for _, x := range b.addrs {
			ownB[x] = true
		}
		if yieldsA, yieldsB := a.losesTo(over(t, b.probe()), ownA), b.losesTo(over(t, a.probe()), ownB); yieldsA == yieldsB {
			t.Errorf("%v and %v: both yield or none: %v", a.addrs, b.addrs, yieldsA)
		}
		if a.losesTo(over(t, a.probe()), ownA) {
			t.Errorf("%v yields to itself", a.addrs)
		}
	}
}

func TestTheNextNameHasANumber(t *testing.T) {
	long := strings.Repeat("a", 63)
	for label, next := range map[string]string{"ribbit": "ribbit-2", "ribbit-2": "ribbit-3", "ribbit-9": "ribbit-10", "pond-x": "pond-x-2", "pond-1": "pond-1-2", long: long[:56] + "-2"} {
		if got := nextLabel(label); got != next {
			t.Errorf("%s: %s", label, got)
		}
	}
}

func TestAServiceWithACompressedNameIsRead(t *testing.T) {
	b := []byte{0, 0, 0x84, 0, 0, 0, 0, 1, 0, 0, 0, 0, 6}
	b = append(b, "ribbit\x05_http\x04_tcp\x05local\x00\x00\x21\x80\x01\x00\x00\x00\x78\x00\x08\x00\x00\x00\x00\x1f\x91\xc0\x1e"...)
	q, err := readQuery(b)
	if err != nil || !pond("10.0.0.1").clashes(q.answers, owned("10.0.0.1")) {
		t.Errorf("it is no clash: %+v, %v", q, err)
	}
}

func FuzzReadQuery(f *testing.F) {
	for _, m := range []dnsmessage.Message{pond("10.0.0.1").probe(), pond("10.0.0.1", "fe80::1").announcement(false)} {
		b, err := m.Pack()
		if err != nil {
			f.Fatal(err)
		}
		f.Add(b)
	}
	s := pond("10.0.0.1")
	f.Fuzz(func(t *testing.T, b []byte) {
		q, err := readQuery(b)
		if err != nil {
			return
		}
		s.clashes(slices.Concat(q.answers, q.wanted), nil)
		s.losesTo(q, nil)
		if m, ok := s.answer(q, true); ok {
			if _, err := m.Pack(); err != nil {
				t.Errorf("an answer that cannot be written: %v", err)
			}
		}
	})
}
