package lan

import (
	"bytes"
	"encoding/binary"
	"net/netip"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/net/dns/dnsmessage"
)

// What multicast DNS (RFC 6762) adds to the messages of DNS.
const (
	flushBit   = 1 << 15 // of a record's class: there are no others of this name and type
	hostTTL    = 120     // seconds: addresses, and what names a host
	otherTTL   = 4500    // seconds: the rest
	legacyTTL  = 10      // seconds: what a resolver of ordinary DNS gets, which hears of no change
	typeNSEC   = dnsmessage.Type(47)
	srvPortEnd = 6 // the port is the third of three numbers of two bytes each
)

const (
	localDomain = "local."
	serviceType = "_http._tcp." + localDomain
	typesOfAll  = "_services._dns-sd._udp." + localDomain // asked for what kinds of services there are (RFC 6763)
)

// A site is what a server is known as on one network.
type site struct {
	label string // of its name, without .local
	port  uint16
	path  string
	addrs []netip.Addr
}

func (s site) host() string     { return s.label + "." + localDomain }
func (s site) instance() string { return s.label + "." + serviceType }

func header(name string, kind dnsmessage.Type, ttl uint32, isUnique bool) dnsmessage.ResourceHeader {
	h := dnsmessage.ResourceHeader{Name: dnsmessage.MustNewName(name), Type: kind, Class: dnsmessage.ClassINET, TTL: ttl}
	if isUnique {
		h.Class |= flushBit
	}
	return h
}

// addresses are the records of the host's addresses.
func (s site) addresses() (all []dnsmessage.Resource) {
	for _, a := range s.addrs {
		if a.Is4() {
			all = append(all, dnsmessage.Resource{Header: header(s.host(), dnsmessage.TypeA, hostTTL, true), Body: &dnsmessage.AResource{A: a.As4()}})
		} else {
			all = append(all, dnsmessage.Resource{Header: header(s.host(), dnsmessage.TypeAAAA, hostTTL, true), Body: &dnsmessage.AAAAResource{AAAA: a.As16()}})
		}
	}
	return all
}

// place says where the service is, about what it is called with which path.
func (s site) place() dnsmessage.Resource {
	return dnsmessage.Resource{
		Header: header(s.instance(), dnsmessage.TypeSRV, hostTTL, true),
		Body:   &dnsmessage.SRVResource{Port: s.port, Target: dnsmessage.MustNewName(s.host())},
	}
}

func (s site) about() dnsmessage.Resource {
	return dnsmessage.Resource{Header: header(s.instance(), dnsmessage.TypeTXT, otherTTL, true), Body: &dnsmessage.TXTResource{TXT: []string{"path=" + s.path}}}
}

// unique are the records that nobody else may have others of, all are all of them.
func (s site) unique() []dnsmessage.Resource { return append(s.addresses(), s.place(), s.about()) }

func (s site) all() []dnsmessage.Resource {
	return append(s.unique(), pointer(serviceType, s.instance()), pointer(typesOfAll, serviceType))
}

func pointer(from, to string) dnsmessage.Resource {
	return dnsmessage.Resource{Header: header(from, dnsmessage.TypePTR, otherTTL, false), Body: &dnsmessage.PTRResource{PTR: dnsmessage.MustNewName(to)}}
}

// nothingElse says which types of records the host has, so that nobody waits for the others.
func (s site) nothingElse() dnsmessage.Resource {
	var name []byte
	for label := range strings.SplitSeq(s.host(), ".") { // the last one is empty, which ends the name
		name = append(append(name, byte(len(label))), label...)
	}
	bits := make([]byte, dnsmessage.TypeAAAA/8+1)
	for _, a := range s.addresses() {
		bits[a.Header.Type/8] |= 1 << (7 - a.Header.Type%8)
	}
	data := append(append(name, 0, byte(len(bits))), bits...)
	return dnsmessage.Resource{Header: header(s.host(), typeNSEC, hostTTL, true), Body: &dnsmessage.UnknownResource{Type: typeNSEC, Data: data}}
}

// probe asks whether anybody has the site's names, and says what for they are wanted.
func (s site) probe() dnsmessage.Message {
	m := dnsmessage.Message{Authorities: s.unique()}
	for _, name := range []string{s.host(), s.instance()} {
		m.Questions = append(m.Questions, dnsmessage.Question{Name: dnsmessage.MustNewName(name), Type: dnsmessage.TypeALL, Class: dnsmessage.ClassINET})
	}
	for i := range m.Authorities {
		m.Authorities[i].Header.Class &^= flushBit
	}
	return m
}

// announcement tells everybody all that there is; with a ttl of 0 that it is gone.
func (s site) announcement(isGone bool) dnsmessage.Message {
	m := dnsmessage.Message{Header: dnsmessage.Header{Response: true, Authoritative: true}, Answers: s.all()}
	for i := range m.Answers {
		if isGone {
			m.Answers[i].Header.TTL = 0
		}
	}
	return m
}

// answer is what is to be said to a query, if anything. A legacy query comes from a resolver of ordinary DNS.
func (s site) answer(q *query, isLegacy bool) (m dnsmessage.Message, ok bool) {
	var more []dnsmessage.Resource
	add := func(list *[]dnsmessage.Resource, r dnsmessage.Resource) {
		if !slices.ContainsFunc(*list, func(o dnsmessage.Resource) bool { return isSame(o, r) }) {
			*list = append(*list, r)
		}
	}
	for _, asked := range q.questions {
		found := false
		for _, r := range s.all() {
			if !asksFor(asked, r) {
				continue
			}
			if found = true; !isLegacy && q.knows(r) {
				continue
			}
			add(&m.Answers, r)
			switch r.Header.Type {
			case dnsmessage.TypePTR:
				add(&more, s.place())
				add(&more, s.about())
				fallthrough
			case dnsmessage.TypeSRV, dnsmessage.TypeA, dnsmessage.TypeAAAA:
				for _, a := range s.addresses() {
					add(&more, a)
				}
			}
		}
		if !found && strings.EqualFold(asked.Name.String(), s.host()) {
			add(&m.Answers, s.nothingElse())
		}
	}
	if len(m.Answers) == 0 {
		return m, false
	}
	for _, r := range more {
		if !slices.ContainsFunc(m.Answers, func(o dnsmessage.Resource) bool { return isSame(o, r) }) {
			m.Additionals = append(m.Additionals, r)
		}
	}
	m.Header = dnsmessage.Header{Response: true, Authoritative: true}
	if isLegacy {
		m.ID, m.Questions = q.id, q.questions
		for _, list := range [][]dnsmessage.Resource{m.Answers, m.Additionals} {
			for i := range list {
				list[i].Header.TTL = min(list[i].Header.TTL, legacyTTL)
				list[i].Header.Class &^= flushBit
			}
		}
	}
	return m, true
}

func asksFor(q dnsmessage.Question, r dnsmessage.Resource) bool {
	class := q.Class &^ flushBit // of a question the bit asks for an answer to oneself alone
	return (q.Type == r.Header.Type || q.Type == dnsmessage.TypeALL) && (class == dnsmessage.ClassINET || class == dnsmessage.ClassANY) &&
		strings.EqualFold(q.Name.String(), r.Header.Name.String())
}

func isSame(a, b dnsmessage.Resource) bool {
	return a.Header.Name == b.Header.Name && a.Header.Type == b.Header.Type && bytes.Equal(dataOf(a), dataOf(b))
}

// dataOf is what tells a record of one name and type from another.
func dataOf(r dnsmessage.Resource) []byte {
	switch b := r.Body.(type) {
	case *dnsmessage.AResource:
		return b.A[:]
	case *dnsmessage.AAAAResource:
		return b.AAAA[:]
	case *dnsmessage.SRVResource:
		return binary.BigEndian.AppendUint16(nil, b.Port)
	case *dnsmessage.PTRResource:
		return []byte(strings.ToLower(b.PTR.String()))
	case *dnsmessage.TXTResource:
		return []byte(strings.Join(b.TXT, "\x00"))
	}
	return nil
}

// A query is what is read of a message from somebody else.
type query struct {
	id         uint16
	isResponse bool
	questions  []dnsmessage.Question
	answers    []claim // of a response; what the asker knows already of a question
	wanted     []claim // what the asker of a probe wants to have
}

// A claim is somebody's record.
type claim struct {
	name string // in lower case
	kind dnsmessage.Type
	ttl  uint32
	data []byte // as of dataOf
}

// readQuery reads a message; what is not one is an error.
func readQuery(b []byte) (*query, error) {
	var p dnsmessage.Parser
	h, err := p.Start(b)
	if err != nil {
		return nil, err
	}
	q := &query{id: h.ID, isResponse: h.Response}
	if q.questions, err = p.AllQuestions(); err != nil {
		return nil, err
	}
	if q.answers, err = claims(&p, p.AnswerHeader, p.SkipAnswer); err != nil {
		return nil, err
	}
	q.wanted, err = claims(&p, p.AuthorityHeader, p.SkipAuthority)
	return q, err
}

func claims(p *dnsmessage.Parser, next func() (dnsmessage.ResourceHeader, error), skip func() error) (all []claim, err error) {
	for {
		h, err := next()
		if err == dnsmessage.ErrSectionDone { //nolint:errorlint // it is never wrapped
			return all, nil
		}
		if err != nil {
			return nil, err
		}
		c := claim{name: strings.ToLower(h.Name.String()), kind: h.Type, ttl: h.TTL}
		switch h.Type {
		case dnsmessage.TypeA:
			r, err := p.AResource()
			if err != nil {
				return nil, err
			}
			c.data = r.A[:]
		case dnsmessage.TypeAAAA:
			r, err := p.AAAAResource()
			if err != nil {
				return nil, err
			}
			c.data = r.AAAA[:]
		case dnsmessage.TypePTR:
			r, err := p.PTRResource()
			if err != nil {
				return nil, err
			}
			c.data = []byte(strings.ToLower(r.PTR.String()))
		case dnsmessage.TypeSRV:
			r, err := p.UnknownResource() // its name may be compressed here, which the library does not read
			if err != nil {
				return nil, err
			}
			if len(r.Data) > srvPortEnd {
				c.data = r.Data[srvPortEnd-2 : srvPortEnd]
			}
		default:
			if err := skip(); err != nil {
				return nil, err
			}
			continue
		}
		all = append(all, c)
	}
}

// knows reports whether the asker has a record already, and for long enough.
func (q *query) knows(r dnsmessage.Resource) bool {
	return slices.ContainsFunc(q.answers, func(c claim) bool {
		return c.kind == r.Header.Type && c.ttl >= r.Header.TTL/2 && strings.EqualFold(c.name, r.Header.Name.String()) && bytes.Equal(c.data, dataOf(r))
	})
}

// clashes reports whether claims are of somebody else who has the site's names; own are all addresses of this machine, of which
// those of another network are none of this site.
func (s site) clashes(claims []claim, own map[netip.Addr]bool) bool {
	return slices.ContainsFunc(claims, func(c claim) bool { return c.ttl > 0 && s.isForeign(c, own) })
}

func (s site) isForeign(c claim, own map[netip.Addr]bool) bool {
	switch c.kind {
	case dnsmessage.TypeA, dnsmessage.TypeAAAA:
		a, ok := netip.AddrFromSlice(c.data)
		return ok && strings.EqualFold(c.name, s.host()) && !own[a]
	case dnsmessage.TypeSRV:
		return strings.EqualFold(c.name, s.instance()) && !bytes.Equal(c.data, dataOf(s.place()))
	}
	return false
}

// losesTo reports whether somebody who wants the same names at the same time is to have them. Both sides compare the same and
// so agree (RFC 6762, 8.2): the greater data wins.
func (s site) losesTo(q *query, own map[netip.Addr]bool) bool {
	if !s.clashes(q.wanted, own) {
		return false
	}
	var mine, theirs [][]byte
	for _, r := range append(s.addresses(), s.place()) {
		mine = append(mine, sortable(r.Header.Type, dataOf(r)))
	}
	for _, c := range q.wanted {
		isOurs := strings.EqualFold(c.name, s.host()) && c.kind != dnsmessage.TypeSRV || strings.EqualFold(c.name, s.instance()) && c.kind == dnsmessage.TypeSRV
		if isOurs {
			theirs = append(theirs, sortable(c.kind, c.data))
		}
	}
	slices.SortFunc(mine, bytes.Compare)
	slices.SortFunc(theirs, bytes.Compare)
	return slices.CompareFunc(mine, theirs, bytes.Compare) < 0
}

func sortable(kind dnsmessage.Type, data []byte) []byte {
	return append(binary.BigEndian.AppendUint16(nil, uint16(kind)), data...)
}

// nextLabel is the name after one that is taken: ribbit-2 after ribbit.
func nextLabel(label string) string {
	base, number, ok := cutLast(label, "-")
	if n, err := strconv.Atoi(number); ok && err == nil && n > 1 && n < 1e6 {
		return base + "-" + strconv.Itoa(n+1)
	}
	const room = 63 - len("-999999")
	return label[:min(len(label), room)] + "-2"
}

func cutLast(s, sep string) (before, after string, ok bool) {
	if i := strings.LastIndex(s, sep); i >= 0 {
		return s[:i], s[i+len(sep):], true
	}
	return s, "", false
}
