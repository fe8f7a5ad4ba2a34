package lan

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"maps"
	"math/rand/v2"
	"net"
	"net/netip"
	"os"
	"runtime/debug"
	"slices"
	"strings"
	"sync"
	"time"

	"golang.org/x/net/dns/dnsmessage"
	"golang.org/x/net/ipv4"
	"golang.org/x/net/ipv6"
)

// Where multicast DNS is spoken, and how fast.
const (
	mdnsPort      = 5353
	mdnsBytes     = 9000                   // of a message at most
	mdnsQueue     = 64                     // messages that wait; more are lost, as on the network
	mdnsPerSecond = 50                     // answers; a flood of questions is no flood of answers
	probes        = 3                      // of a name before it is taken
	probePause    = 250 * time.Millisecond // after each
	announcePause = time.Second            // between the two announcements
	followPause   = 2 * time.Second        // between two looks at the machine's addresses
	manyClashes   = 15                     // after which a name is tried at clashPause
	clashPause    = 5 * time.Second
	ownAddresses  = 256 // that are remembered as this machine's
)

var (
	group4 = &net.UDPAddr{IP: net.IPv4(224, 0, 0, 251), Port: mdnsPort}
	group6 = &net.UDPAddr{IP: net.ParseIP("ff02::fb"), Port: mdnsPort}
)

// Why a server is not found by a name.
var (
	ErrInContainer = errors.New("multicast does not leave a container's bridge")
	ErrNoMulticast = errors.New("no network here passes multicast")
)

// Named is what a Responder answers for. All fields are required unless they say otherwise.
type Named struct {
	Name    string     // the first that is tried, without .local
	Host    netip.Addr // that the server listens on; the zero Addr for all
	Port    uint16
	Path    string // of the first page
	Log     *slog.Logger
	OnNamed func(name string) // hears, such as "ribbit-2.local", each time a name is won; it may not wait for Close
}

// Responder answers for a name in the local network by multicast DNS (RFC 6762), and tells that a page is served there (RFC
// 6763). It tries whether a name is free, takes the next one when it is not, and follows the machine's addresses.
type Responder struct {
	Named
	conn4 *ipv4.PacketConn // nil where it cannot be spoken by this kind of address
	conn6 *ipv6.PacketConn
	heard chan packet
	stop  context.CancelFunc
	wait  sync.WaitGroup

	// What follows belongs to run.
	label   string
	links   map[int]mdnsLink    // by the interface's index
	own     map[netip.Addr]bool // addresses that this machine has, or had
	stage   int                 // the probes and announcements that were sent
	isNamed bool                // and the name is this one's
	told    string              // the last name that OnNamed has heard
	clashes int
	timer   *time.Timer
	budget  float64   // answers
	earned  time.Time // when the budget was last filled
}

// mdnsLink is a network that multicast passes through.
type mdnsLink struct {
	device   net.Interface
	prefixes []netip.Prefix
	addrs    []netip.Addr // those that are told
}

type packet struct {
	bytes []byte
	link  int
	from  netip.AddrPort
}

// StartResponder begins to answer; Close ends it. Errors: ErrInContainer, ErrNoMulticast, else why the port cannot be had.
func StartResponder(n Named) (*Responder, error) {
	if inBridge() {
		return nil, ErrInContainer
	}
	r := &Responder{Named: n, label: strings.ToLower(n.Name), heard: make(chan packet, mdnsQueue), own: map[netip.Addr]bool{}}
	links, err := r.readLinks()
	if err != nil {
		return nil, err
	}
	if len(links) == 0 {
		return nil, ErrNoMulticast
	}
	err = r.open()
	if err != nil {
		return nil, err
	}
	ctx, stop := context.WithCancel(context.Background())
	r.stop = stop
	r.join(links)
	r.wait.Go(func() { r.run(ctx) })
	return r, nil
}

// MayBeNamed says whether a server could be found by a name here. Errors: ErrInContainer, ErrNoMulticast.
func MayBeNamed() error {
	if inBridge() {
		return ErrInContainer
	}
	links, err := new(Responder).readLinks()
	if err == nil && len(links) == 0 {
		err = ErrNoMulticast
	}
	return err
}

// lookupPatience is how long a name may take to answer.
const lookupPatience = 2 * time.Second

// Lookup asks the network for the IPv4 addresses of a name such as "ribbit.local"; none when nobody answers in time.
func Lookup(name string) ([]netip.Addr, error) {
	asked, err := dnsmessage.NewName(name + ".")
	if err != nil {
		return nil, fmt.Errorf("look %s up: %w", name, err)
	}
	m := dnsmessage.Message{Questions: []dnsmessage.Question{{Name: asked, Type: dnsmessage.TypeA, Class: dnsmessage.ClassINET}}}
	b, err := m.Pack()
	if err != nil {
		return nil, fmt.Errorf("look %s up: %w", name, err)
	}
	conn, err := net.ListenPacket("udp4", ":0")
	if err != nil {
		return nil, fmt.Errorf("look %s up: %w", name, err)
	}
	defer conn.Close() //nolint:errcheck // it only listens
	if _, err := conn.WriteTo(b, group4); err != nil {
		return nil, fmt.Errorf("look %s up: %w", name, err)
	}
	if err := conn.SetReadDeadline(time.Now().Add(lookupPatience)); err != nil {
		return nil, fmt.Errorf("look %s up: %w", name, err)
	}
	answer := make([]byte, mdnsBytes)
	n, _, err := conn.ReadFrom(answer)
	if errors.Is(err, os.ErrDeadlineExceeded) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("look %s up: %w", name, err)
	}
	q, err := readQuery(answer[:n])
	if err != nil {
		return nil, fmt.Errorf("look %s up: %w", name, err)
	}
	var found []netip.Addr
	for _, c := range q.answers {
		if a, ok := netip.AddrFromSlice(c.data); ok && c.kind == dnsmessage.TypeA && strings.EqualFold(c.name, asked.String()) {
			found = append(found, a)
		}
	}
	return found, nil
}

// open listens; one of the two kinds of addresses is enough.
func (r *Responder) open() error {
	c4, err4 := net.ListenUDP("udp4", group4) // Go sets what lets several programs share the port of a group, and listens on all addresses
	if err4 == nil {
		r.conn4 = ipv4.NewPacketConn(c4)
		err4 = errors.Join(r.conn4.SetControlMessage(ipv4.FlagInterface, true), r.conn4.SetMulticastTTL(255), r.conn4.SetMulticastLoopback(true))
	}
	c6, err6 := net.ListenUDP("udp6", group6)
	if err6 == nil {
		r.conn6 = ipv6.NewPacketConn(c6)
		err6 = errors.Join(r.conn6.SetControlMessage(ipv6.FlagInterface, true), r.conn6.SetMulticastHopLimit(255), r.conn6.SetMulticastLoopback(true))
	}
	if err4 != nil {
		r.conn4 = nil
	}
	if err6 != nil {
		r.conn6 = nil
	}
	if r.conn4 == nil && r.conn6 == nil {
		return fmt.Errorf("listen for multicast DNS: %w", errors.Join(err4, err6))
	}
	if c := r.conn4; c != nil {
		r.wait.Go(func() {
			r.read(func(b []byte) (n, link int, from net.Addr, err error) {
				n, control, from, err := c.ReadFrom(b)
				if control != nil {
					link = control.IfIndex
				}
				return n, link, from, err
			})
		})
	}
	if c := r.conn6; c != nil {
		r.wait.Go(func() {
			r.read(func(b []byte) (n, link int, from net.Addr, err error) {
				n, control, from, err := c.ReadFrom(b)
				if control != nil {
					link = control.IfIndex
				}
				return n, link, from, err
			})
		})
	}
	return nil
}

// Close says goodbye and waits until nothing runs any more.
func (r *Responder) Close() {
	r.stop()
	r.wait.Wait()
}

// read hears one connection until it is closed.
func (r *Responder) read(receive func([]byte) (n, link int, from net.Addr, err error)) {
	b := make([]byte, mdnsBytes)
	for {
		n, link, from, err := receive(b)
		if errors.Is(err, net.ErrClosed) {
			return
		}
		addr, ok := from.(*net.UDPAddr)
		if err != nil || !ok {
			continue
		}
		p := packet{bytes: slices.Clone(b[:n]), link: link, from: netip.AddrPortFrom(addr.AddrPort().Addr().Unmap().WithZone(""), addr.AddrPort().Port())}
		select {
		case r.heard <- p:
		default:
		}
	}
}

func (r *Responder) run(ctx context.Context) {
	defer func() {
		if r.isNamed {
			r.say(func(s site) dnsmessage.Message { return s.announcement(true) })
		}
		if r.conn4 != nil {
			r.conn4.Close() //nolint:errcheck // it ends the reading
		}
		if r.conn6 != nil {
			r.conn6.Close() //nolint:errcheck // the same
		}
	}()
	r.timer = time.NewTimer(rand.N(probePause)) //nolint:gosec // it parts those who start at once
	defer r.timer.Stop()
	follow := time.NewTicker(followPause)
	defer follow.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case p := <-r.heard:
			r.survive(func() { r.hear(p) })
		case <-r.timer.C:
			r.survive(r.step)
		case <-follow.C:
			r.survive(r.follow)
		}
	}
}

// survive runs what a stranger's bytes reach: a mistake in it ends no process.
func (r *Responder) survive(do func()) {
	defer func() {
		if e := recover(); e != nil {
			r.Log.Error("multicast DNS panicked", slog.Any("panic", e), slog.String("stack", string(debug.Stack())))
		}
	}()
	do()
}

// step sends the next probe or announcement.
func (r *Responder) step() {
	switch {
	case r.stage < probes:
		r.say(site.probe)
		r.timer.Reset(probePause)
	case r.stage < probes+2:
		r.say(func(s site) dnsmessage.Message { return s.announcement(false) })
		if r.stage == probes {
			r.timer.Reset(announcePause)
		}
		if !r.isNamed {
			r.isNamed = true
			if r.told != r.label {
				r.told = r.label
				r.OnNamed(r.label + "." + strings.TrimSuffix(localDomain, "."))
			}
		}
	}
	r.stage++
}

// begin tries the name anew, after a pause.
func (r *Responder) begin(pause time.Duration) {
	r.stage, r.isNamed = 0, false
	r.timer.Reset(pause)
}

// yield leaves the name to whoever has it and tries the next one.
func (r *Responder) yield() {
	r.Log.Warn("the name is taken on this network", slog.String("name", r.label+".local"))
	r.label = nextLabel(r.label)
	r.clashes++
	pause := rand.N(probePause) //nolint:gosec // as in run
	if r.clashes > manyClashes {
		pause = clashPause
	}
	r.begin(pause)
}

func (r *Responder) hear(p packet) {
	link, ok := r.links[p.link]
	isNear := slices.ContainsFunc(link.prefixes, func(n netip.Prefix) bool { return n.Contains(p.from.Addr()) })
	if !ok || !isNear { // a question from far away is a forged one
		return
	}
	q, err := readQuery(p.bytes)
	if err != nil {
		return
	}
	s := r.site(link)
	if q.isResponse {
		switch {
		case p.from.Port() != mdnsPort || !s.clashes(q.answers, r.own):
		case r.isNamed: // both think so: whoever is still there after a probe has it
			r.begin(0)
		default:
			r.yield()
		}
		return
	}
	if !r.isNamed {
		if s.losesTo(q, r.own) { // both would try again after a second, and one of them in vain
			r.yield()
		}
		return
	}
	isLegacy := p.from.Port() != mdnsPort
	if m, ok := s.answer(q, isLegacy); ok && r.mayAnswer() {
		if isLegacy {
			r.send(link, m, net.UDPAddrFromAddrPort(p.from))
		} else {
			r.send(link, m, nil)
		}
	}
}

// mayAnswer takes one answer off what may be said in a second.
func (r *Responder) mayAnswer() bool {
	now := time.Now()
	r.budget = min(mdnsPerSecond, r.budget+mdnsPerSecond*now.Sub(r.earned).Seconds())
	r.earned = now
	if r.budget < 1 {
		return false
	}
	r.budget--
	return true
}

func (r *Responder) site(l mdnsLink) site {
	return site{label: r.label, port: r.Port, path: r.Path, addrs: l.addrs}
}

// say sends a message to every network, in the words of each.
func (r *Responder) say(what func(site) dnsmessage.Message) {
	for _, l := range r.links {
		r.send(l, what(r.site(l)), nil)
	}
}

// send sends a message to one, or to everybody on a network.
func (r *Responder) send(l mdnsLink, m dnsmessage.Message, to *net.UDPAddr) {
	b, err := m.Pack()
	if err != nil {
		r.Log.Error("cannot write multicast DNS", slog.Any("error", err))
		return
	}
	if r.conn4 != nil && l.has(netip.Addr.Is4) && (to == nil || to.AddrPort().Addr().Unmap().Is4()) {
		r.note(sent(r.conn4.WriteTo(b, &ipv4.ControlMessage{IfIndex: l.device.Index}, group(to, group4))))
	}
	if r.conn6 != nil && l.has(netip.Addr.Is6) && (to == nil || !to.AddrPort().Addr().Unmap().Is4()) {
		r.note(sent(r.conn6.WriteTo(b, &ipv6.ControlMessage{IfIndex: l.device.Index}, group(to, group6))))
	}
}

func sent(_ int, err error) error { return err }

// note logs what keeps an answer from being sent: a network that has just gone.
func (r *Responder) note(err error) {
	if err != nil {
		r.Log.Debug("multicast DNS was not sent", slog.Any("error", err))
	}
}

func group(to, all *net.UDPAddr) *net.UDPAddr {
	if to != nil {
		return to
	}
	return all
}

func (l mdnsLink) has(kind func(netip.Addr) bool) bool {
	return slices.ContainsFunc(l.prefixes, func(p netip.Prefix) bool { return kind(p.Addr()) })
}

// follow sees to it that what is told is where the machine is.
func (r *Responder) follow() {
	links, err := r.readLinks()
	if err != nil {
		r.Log.Warn("cannot list the networks", slog.Any("error", err))
		return
	}
	isSame := maps.EqualFunc(links, r.links, func(a, b mdnsLink) bool {
		return a.device.Name == b.device.Name && slices.Equal(a.prefixes, b.prefixes) && slices.Equal(a.addrs, b.addrs)
	})
	if isSame {
		return
	}
	r.join(links)
	r.begin(0)
}

// join hears the networks. That of a network it has joined already fails and does no harm.
func (r *Responder) join(links map[int]mdnsLink) {
	if len(r.own) > ownAddresses {
		clear(r.own)
	}
	for _, l := range links {
		for _, p := range l.prefixes {
			r.own[p.Addr()] = true
		}
		if r.conn4 != nil {
			r.conn4.JoinGroup(&l.device, group4) //nolint:errcheck // see above
		}
		if r.conn6 != nil {
			r.conn6.JoinGroup(&l.device, group6) //nolint:errcheck // see above
		}
	}
	r.links = links
}

// readLinks finds the networks that multicast passes through, and under which addresses the server is reached there.
func (r *Responder) readLinks() (map[int]mdnsLink, error) {
	all, err := net.Interfaces()
	if err != nil {
		return nil, fmt.Errorf("list network interfaces: %w", err)
	}
	links := map[int]mdnsLink{}
	for _, device := range all {
		name := link{name: device.Name}
		const passes = net.FlagUp | net.FlagMulticast
		if device.Flags&passes != passes || device.Flags&net.FlagLoopback != 0 || name.isOf(bridges) || name.isOf(tunnels) {
			continue
		}
		addrs, err := device.Addrs()
		if err != nil {
			return nil, fmt.Errorf("list addresses of %s: %w", device.Name, err)
		}
		l := mdnsLink{device: device}
		for _, a := range addrs {
			p, err := netip.ParsePrefix(a.String())
			if err != nil {
				continue
			}
			l.prefixes = append(l.prefixes, p)
			if r.listensOn(p.Addr()) {
				l.addrs = append(l.addrs, p.Addr())
			}
		}
		if isRouted := func(a netip.Addr) bool { return !a.IsLinkLocalUnicast() }; slices.ContainsFunc(l.addrs, isRouted) {
			l.addrs = slices.DeleteFunc(l.addrs, netip.Addr.IsLinkLocalUnicast) // what browsers can open without knowing the network
		}
		if len(l.addrs) > 0 {
			links[device.Index] = l
		}
	}
	return links, nil
}

func (r *Responder) listensOn(a netip.Addr) bool {
	switch {
	case !r.Host.IsValid(), r.Host == netip.IPv6Unspecified():
		return true
	case r.Host.IsUnspecified():
		return a.Is4()
	}
	return a == r.Host
}

// inBridge reports whether this is a container whose network is a bridge of its machine.
func inBridge() bool {
	isContainer := slices.ContainsFunc([]string{"/.dockerenv", "/run/.containerenv"}, func(mark string) bool {
		_, err := os.Stat(mark)
		return err == nil
	})
	if !isContainer {
		return false
	}
	all, err := net.Interfaces()
	if err != nil {
		return false
	}
	hasBridge := false
	for _, device := range all {
		addrs, err := device.Addrs()
		if err != nil || device.Flags&net.FlagLoopback != 0 || device.Flags&net.FlagUp == 0 {
			continue
		}
		for _, a := range addrs {
			p, err := netip.ParsePrefix(a.String())
			switch {
			case err != nil || p.Addr().IsLinkLocalUnicast():
			case !isBridged(p.Addr()):
				return false
			default:
				hasBridge = true
			}
		}
	}
	return hasBridge
}

// isBridged reports whether an address is one that Docker and Podman give.
func isBridged(a netip.Addr) bool {
	return netip.MustParsePrefix("172.16.0.0/12").Contains(a) || netip.MustParsePrefix("10.88.0.0/16").Contains(a)
}
