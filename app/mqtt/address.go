package mqtt

import (
	"context"
	"crypto/rand"
	"crypto/tls"
	"errors"
	"fmt"
	"net/url"
	"strings"
	"time"

	"github.com/eclipse/paho.golang/autopaho"
	"github.com/eclipse/paho.golang/packets"
	"github.com/eclipse/paho.golang/paho"
)

// standardBot is who speaks where the address names nobody.
const standardBot = "home"

// Limits of connections.
const (
	connectTime  = 8 * time.Second
	packetTime   = 5 * time.Second // for the answer to one packet
	keepAlive    = 30              // seconds
	shortestWait = time.Second     // before it is tried again
	longestWait  = time.Minute
)

// address is where a broker is and as whom one speaks there.
type address struct {
	server         *url.URL // without what is secret
	user, password string
	bot            string
}

// parse reads an address such as mqtt://USER:PASSWORD@HOST:1883/BOT.
func parse(text string) (a address, err error) {
	u, err := url.Parse(text)
	if err != nil {
		return a, errors.New("the address of the broker is malformed") // which may have a password in it
	}
	a.user = u.User.Username()
	a.password, _ = u.User.Password()
	if a.bot = strings.Trim(u.Path, "/"); a.bot == "" {
		a.bot = standardBot
	}
	port := u.Port()
	switch {
	case port != "":
	case u.Scheme == "mqtts":
		port = "8883"
	default:
		port = "1883"
	}
	host := u.Hostname()
	if strings.Contains(host, ":") {
		host = "[" + host + "]"
	}
	a.server = &url.URL{Scheme: u.Scheme, Host: host + ":" + port}
	return a, nil
}

// client is how a connection to the broker is made, and made again when it is lost.
func (a address) client(id string) autopaho.ClientConfig {
	return autopaho.ClientConfig{
		ServerUrls: []*url.URL{a.server}, TlsCfg: &tls.Config{MinVersion: tls.VersionTLS12, ServerName: a.server.Hostname()},
		KeepAlive: keepAlive, CleanStartOnInitialConnection: true, ConnectTimeout: connectTime,
		ReconnectBackoff: autopaho.NewExponentialBackoff(shortestWait, longestWait, 2*shortestWait, 2),
		ConnectUsername:  a.user, ConnectPassword: []byte(a.password),
		ClientConfig: paho.ClientConfig{ClientID: id, PacketTimeout: packetTime},
	}
}

// Check connects to a broker once. The error says what is wrong, and then what mends it.
func Check(ctx context.Context, address string) error {
	a, err := parse(address)
	if err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(ctx, connectTime)
	defer cancel()
	failed := make(chan error, 1)
	c := a.client("ribbit-" + strings.ToLower(rand.Text()[:12]))
	c.OnConnectError = func(err error) {
		select {
		case failed <- err:
		default: // the first one tells
		}
	}
	client, err := autopaho.NewConnection(ctx, c)
	if err != nil {
		return a.unreached(err)
	}
	up := make(chan error, 1)
	go func() { up <- client.AwaitConnection(ctx) }()
	select {
	case err = <-failed:
		cancel()
		<-up //nolint:errcheck // it was not reached
	case err = <-up:
		if err == nil {
			err = client.Disconnect(ctx)
		}
		cancel()
	}
	<-client.Done()
	if err != nil {
		return a.unreached(err)
	}
	return nil
}

// unreached says why there is no connection, without what is secret.
func (a address) unreached(err error) error {
	var refused *autopaho.ConnackError
	if errors.As(err, &refused) && (refused.ReasonCode == packets.ConnackBadUsernameOrPassword || refused.ReasonCode == packets.ConnackNotAuthorized) {
		return fmt.Errorf("the MQTT broker at %s does not let Ribbit in. Name a user and a password in --mqtt that it knows.", a.server.Host) //nolint:staticcheck,revive // it is said to whoever runs the server
	}
	return fmt.Errorf("the MQTT broker does not answer at %s. Start it, or name another with --mqtt; it has to speak MQTT 5.", a.server.Host) //nolint:staticcheck,revive // the same
}
