package command

import (
	"errors"
	"log/slog"
	"net"
	"strconv"

	"ribbit/app/config"
	"ribbit/app/lan"
	"ribbit/ui"
)

// localName is the server's name in the local network.
type localName struct {
	won       chan string // addresses, the last one that was won
	whyNot    string      // a sentence about where it cannot be had; "" where it can or is not wanted
	responder *lan.Responder
}

// answerAs has the server answer for its name, where it listens on more than this machine alone.
func answerAs(c config.Server, at net.Addr, base ui.Base, log *slog.Logger) localName {
	n := localName{won: make(chan string, 1)}
	listens, ok := at.(*net.TCPAddr)
	if c.MDNS == "off" || !ok || listens.IP.IsLoopback() {
		return n
	}
	port := strconv.Itoa(listens.Port)
	r, err := lan.StartResponder(lan.Named{
		Name: c.MDNSName, Host: listens.AddrPort().Addr().Unmap(), Port: listens.AddrPort().Port(), Path: base.Path(ui.PathHome), Log: log,
		OnNamed: func(name string) {
			select {
			case <-n.won: // nobody has read it yet
			default:
			}
			n.won <- lan.URL(c.Scheme(), name, port) + string(base)
		},
	})
	n.responder = r
	switch name := c.MDNSName + ".local"; {
	case errors.Is(err, lan.ErrInContainer):
		n.whyNot = name + " does not work from a container: its bridge passes no multicast. --network host does."
	case errors.Is(err, lan.ErrNoMulticast):
		n.whyNot = name + " does not work here: no network passes multicast."
	case err != nil:
		n.whyNot = name + " does not work here: " + err.Error() + "."
	}
	return n
}

// close ends the answering.
func (n localName) close() {
	if n.responder != nil {
		n.responder.Close()
	}
}
