package command

import (
	"log/slog"
	"net"
	"testing"

	"ribbit/app/config"
)

func TestAServerForThisMachineAloneHasNoNameOnTheNetwork(t *testing.T) {
	for what, c := range map[string]struct {
		mdns string
		ip   string
	}{
		"on the loopback":    {"on", "127.0.0.1"},
		"on that of IPv6":    {"on", "::1"},
		"when it is not to":  {"off", "192.0.2.1"},
		"when it is not to ": {"off", "::"},
	} {
		n := answerAs(config.Server{MDNS: c.mdns, MDNSName: "ribbit"}, &net.TCPAddr{IP: net.ParseIP(c.ip), Port: 8080}, "", slog.New(slog.DiscardHandler))
		if n.responder != nil || n.whyNot != "" {
			t.Errorf("%s: %+v", what, n)
		}
		n.close()
	}
}

func TestTheCardSaysWhyThereIsNoName(t *testing.T) {
	c := config.Server{MDNS: "on", MDNSName: "ribbit"}
	n := answerAs(c, &net.TCPAddr{IP: net.IPv4(192, 0, 2, 1), Port: 8080}, "", slog.New(slog.DiscardHandler)) // which is no address of this machine
	defer n.close()
	if n.responder != nil || n.whyNot == "" {
		t.Errorf("got %+v", n)
	}
}
