package command

import (
	"bytes"
	"context"
	"crypto/tls"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"time"

	"ribbit/app/certificate"
	"ribbit/app/chat"
	"ribbit/app/config"
	"ribbit/app/lan"
	"ribbit/app/store"
	"ribbit/ui"
	"ribbit/ui/texts"
)

// doctorPatience is how long one question to a server may take.
const doctorPatience = 10 * time.Second

func fine(format string, args ...any) chat.Finding {
	return chat.Finding{State: chat.FindingWorks, Text: fmt.Sprintf(format, args...)}
}

func unset(format string, args ...any) chat.Finding {
	return chat.Finding{State: chat.FindingOff, Text: fmt.Sprintf(format, args...)}
}

func wrong(mend, format string, args ...any) chat.Finding {
	return chat.Finding{State: chat.FindingBroken, Text: fmt.Sprintf(format, args...), Mend: mend}
}

// examination is what the doctor goes by.
type examination struct {
	config.Server
	running string // the best address of the server that runs on the data folder; "" when none does
	isLost  bool   // the database is, and what needs it is not asked
	client  *http.Client
	e       Env
}

// doctor says what works here and what does not, each with its mend. It fails when something is broken.
func doctor(ctx context.Context, e Env, args []string) error {
	x := examination{e: e}
	f := config.NewFlags(e.Getenv)
	x.Declare(f)
	if _, err := words(f, args); err != nil {
		return err
	}
	if err := x.Check(); err != nil {
		return err
	}
	findings, err := x.examine(ctx)
	if err != nil {
		return err
	}
	count := 0
	for _, f := range findings {
		fmt.Fprintf(e.Stdout, "  %-7s %-12s %s\n", f.State, f.Part, f.Text)
		if f.Mend != "" {
			fmt.Fprintf(e.Stdout, "  %-7s %-12s mend: %s\n", "", "", f.Mend)
		}
		if f.State == chat.FindingBroken {
			count++
		}
	}
	switch count {
	case 0:
		return nil
	case 1:
		return failf("One thing is broken; what mends it stands above.")
	}
	return failf("%d things are broken; what mends them stands above.", count)
}

// examine looks at each part, in order: what is found first tells the rest where to look. Error: that of ctx.
func (x *examination) examine(ctx context.Context) (findings []chat.Finding, err error) {
	x.client = &http.Client{Timeout: doctorPatience, CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	if x.TLS == config.TLSSelf { // whom devices are told to trust, and this machine was not
		x.client.Transport = &http.Transport{TLSClientConfig: &tls.Config{InsecureSkipVerify: true, MinVersion: tls.VersionTLS12}}
	}
	defer x.client.CloseIdleConnections()
	for _, p := range []struct {
		name string
		look func(context.Context) chat.Finding
	}{
		{"data", x.data},
		{"database", x.database},
		{"files", x.bucket},
		{"bus", x.bus},
		{"mqtt", x.mqtt},
		{"disk", x.disk},
		{"clock", x.clock},
		{"addresses", x.addresses},
		{"server", x.server},
		{"name", x.name},
		{"certificate", x.certificate},
		{"outside", x.outside},
		{"sockets", x.sockets},
		{"push", x.push},
	} {
		found := p.look(ctx)
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		found.Part = p.name
		findings = append(findings, found)
	}
	return findings, nil
}

// data looks at the folder of the database, and whether a server is using it.
func (x *examination) data(context.Context) chat.Finding {
	found := ownFolder(x.Data, "--data")
	if found.State != chat.FindingWorks {
		return found
	}
	var err error
	if x.running, err = runningAt(x.Data); err != nil {
		return wrong("look at the message, and at who owns the files in the folder", "the database cannot be looked at: %v", err)
	}
	return found
}

func (x *examination) disk(context.Context) chat.Finding {
	left, room, ok, err := readDisk(x.Data).fullIn(x.Server)
	switch {
	case err != nil:
		return unset("nobody says how much room there is: %v", err)
	case room == 0:
		return wrong("make room, or lower --disk-reserve", "the disk is so full that uploads are refused; messages still go")
	case ok && left < diskSoon:
		return wrong(mendOfDisk, "at the pace of the last days it is full in %s; uploads may take %s until then", ui.DaysLeft(context.Background(), left), texts.English.Size(room))
	}
	return fine("uploads may take %s more", texts.English.Size(room))
}

// clock finds one that was never set, as on a board without a battery, and one that was set back.
func (x *examination) clock(ctx context.Context) chat.Finding {
	const mend = "set it, and have it follow the network's: timedatectl set-ntp true"
	now := x.e.hour()
	if now.Year() < 2026 {
		return wrong(mend, "it is said to be %s", now.Format("2 January 2006"))
	}
	if info, err := os.Stat(filepath.Join(x.Data, databaseName)); err == nil && info.ModTime().After(now.Add(time.Hour)) {
		return wrong(mend, "it says %s, and the database was written after that", now.Format("2 January 2006, 15:04"))
	}
	if x.Database != "" && !x.isLost {
		var ahead time.Duration
		err := withStore(ctx, x.e, config.Data{Folder: x.Data, Database: x.Database}, func(s *store.Store) (err error) {
			ahead, err = s.ClockAhead(ctx, x.e.hour)
			return err
		})
		if found, isOff := clockFinding(ahead, mend); err == nil && isOff {
			return found
		}
	}
	return fine("%s", now.Format("2 January 2006, 15:04 MST"))
}

func (x *examination) addresses(context.Context) chat.Finding {
	urls, err := urlsOf(x.Address, x.Addr)
	if err != nil {
		return wrong("look at the message", "the addresses of this machine are not known: %v", err)
	}
	if isOwn(urls[0]) && strings.HasPrefix(x.Addr, ":") {
		return wrong("connect the machine to a network", "there is no network; only this machine itself reaches the server")
	}
	return fine("%s", strings.Join(urls, ", "))
}

func (x *examination) server(ctx context.Context) chat.Finding {
	if x.running == "" {
		return unset("none runs on %s; start it and ask again for all that is below", x.Data)
	}
	if err := healthcheck(ctx, x.e, []string{"--addr", x.Addr, "--tls-cert", x.TLSCert, "--tls-key", x.TLSKey}); err != nil {
		return wrong("give the doctor the flags of the server, and look at the server's log", "%v", err)
	}
	return fine("ready at %s", x.running)
}

// name asks the network for the server's name. That nobody answers is no fault for sure: the server may have been told not to.
func (x *examination) name(context.Context) chat.Finding {
	host, _, err := net.SplitHostPort(x.Addr)
	ip, _ := netip.ParseAddr(host)
	local := x.MDNSName + ".local"
	switch {
	case x.MDNS == "off":
		return unset("--mdns is off")
	case err == nil && (ip.IsLoopback() || host == "localhost"):
		return unset("the server is for this machine alone")
	}
	switch err := lan.MayBeNamed(); {
	case errors.Is(err, lan.ErrInContainer):
		return unset("%s does not work from a container's bridge; --network host mends it", local)
	case err != nil:
		return unset("%s does not work here: %v", local, err)
	case x.running == "":
		return unset("the server does not run")
	}
	addrs, err := lan.Lookup(local)
	if err != nil || len(addrs) == 0 {
		return unset("nobody answers as %s: another server may be ribbit-2.local, or a firewall keeps UDP port 5353 closed", local)
	}
	return fine("%s is %v", local, addrs[0])
}

func (x *examination) certificate(context.Context) chat.Finding {
	switch {
	case x.TLS != config.TLSOff:
		return fine("made and renewed by --tls=%s", x.TLS)
	case x.TLSCert == "":
		return unset("no HTTPS is set up here")
	}
	files, err := certificate.OpenFiles(x.TLSCert, x.TLSKey, time.Now, slog.New(slog.DiscardHandler))
	if err != nil {
		return wrong("put good files there: a server that runs takes them at once", "%v", err)
	}
	leaf := files.Leaf()
	until := leaf.NotAfter.Local().Format("2 January 2006")
	base, err := url.Parse(x.BaseURL)
	switch {
	case err == nil && base.Hostname() != "" && leaf.VerifyHostname(base.Hostname()) != nil:
		return wrong("get one for the name in --base-url", "it is for %s and not for %s", strings.Join(leaf.DNSNames, ", "), base.Hostname())
	case time.Until(leaf.NotAfter) < certificate.Soon:
		return chat.Finding{State: chat.FindingWorks, Text: "it ends soon, on " + until, Mend: "renew it"}
	}
	return fine("good until %s", until)
}

// outside asks the server by the address that everybody uses, as a browser on a page of it would.
func (x *examination) outside(ctx context.Context) chat.Finding {
	if x.BaseURL == "" {
		return unset("there is no --base-url")
	}
	if x.running == "" {
		return unset("the server does not run")
	}
	const proxy = "have the proxy pass requests on to %s; the README has its settings"
	var doc struct {
		Info    struct{ Title string }
		Servers []struct{ URL string }
	}
	status, body, err := x.ask(ctx, http.MethodGet, "/api/openapi.json", "")
	var untrusted *tls.CertificateVerificationError
	switch {
	case errors.As(err, &untrusted):
		return wrong("use a certificate for that name that devices trust", "its certificate is refused: %v", untrusted.Err)
	case err != nil:
		return wrong("see that the name leads to this network and that the proxy runs", "%s is not reached: %v", x.BaseURL, cause(err))
	case status == http.StatusMisdirectedRequest:
		return wrong("start the server with --base-url "+x.BaseURL, "%s is a name that the server does not answer to", x.BaseURL)
	case status != http.StatusOK || json.Unmarshal(body, &doc) != nil || doc.Info.Title != "Ribbit" || len(doc.Servers) == 0:
		return wrong(fmt.Sprintf(proxy, x.Addr), "%s answers %d, and not as Ribbit", x.BaseURL, status)
	}
	base, _ := url.Parse(x.BaseURL) //nolint:errcheck // it was checked as a flag
	if lies := strings.TrimSuffix(doc.Servers[0].URL, "/"); lies != base.Path {
		return wrong("start the server with --base-url "+x.BaseURL, "the server takes itself to lie below %q", lies)
	}
	// A form of one's own page is refused where the proxy changes what the browser said; the answer names the line to change.
	status, body, err = x.ask(ctx, http.MethodPost, "/api/auth/login", `{"username":"","password":""}`)
	if err != nil {
		return wrong(fmt.Sprintf(proxy, x.Addr), "%s is not reached: %v", x.BaseURL, cause(err))
	}
	if status == http.StatusForbidden {
		var said struct{ Error string }
		json.Unmarshal(body, &said) //nolint:errcheck // then it says nothing
		return wrong(said.Error, "forms are refused")
	}
	return fine("%s leads here, and its forms are taken", x.BaseURL)
}

// sockets opens one through the outside address, in the name of an admin who is signed in for this alone.
func (x *examination) sockets(ctx context.Context) (found chat.Finding) {
	base := x.BaseURL
	if base == "" {
		base = x.running
	}
	switch {
	case x.running == "":
		return unset("the server does not run")
	case x.isLost:
		return unset("the database is away")
	}
	found = unset("there is no owner yet")
	err := withChat(ctx, x.e, config.Data{Folder: x.Data, Database: x.Database}, func(c *chat.Chat) error {
		admins, err := c.Store.Admins(ctx)
		if err != nil || len(admins) == 0 {
			return err
		}
		token, secret, err := c.AddToken(ctx, chat.User{ID: admins[0]}, chat.NewToken{Label: "ribbit doctor", Scope: chat.ScopeRead, Age: time.Minute})
		if err != nil {
			return err
		}
		found = x.socket(ctx, base, secret)
		return c.Store.EndSession(ctx, admins[0], token.ID)
	})
	if err != nil {
		return wrong("look at the message", "the database cannot be used: %v", err)
	}
	return found
}

func (x *examination) socket(ctx context.Context, base, secret string) chat.Finding {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, base+"/api/ws", nil)
	if err != nil {
		return wrong("look at --base-url", "%v", err)
	}
	for name, value := range map[string]string{
		"Authorization": "Bearer " + secret, "Connection": "Upgrade", "Upgrade": "websocket",
		"Sec-WebSocket-Version": "13", "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==",
	} {
		req.Header.Set(name, value)
	}
	answer, err := x.client.Do(req)
	if err != nil {
		return wrong("see what is wrong with the outside address first", "%s is not reached: %v", base, cause(err))
	}
	defer answer.Body.Close()
	switch answer.StatusCode {
	case http.StatusSwitchingProtocols:
		return fine("they open through %s", base)
	case http.StatusUpgradeRequired, http.StatusBadRequest:
		return wrong(`proxy_http_version 1.1; proxy_set_header Upgrade $http_upgrade; proxy_set_header Connection "upgrade"; (nginx)`, "the proxy does not let WebSockets through; pages ask again and again instead")
	}
	return wrong("see what is wrong with the outside address first", "%s answers %d to a WebSocket", base, answer.StatusCode)
}

func (x *examination) push(context.Context) chat.Finding {
	if !strings.HasPrefix(x.BaseURL, "https://") && x.TLS == config.TLSOff && !x.HasTLS() {
		return unset("browsers take Web Push by HTTPS alone")
	}
	return fine("whoever wants it switches it on in their settings, and tries it there")
}

// ask sends a request to the outside address as a page of it would.
func (x *examination) ask(ctx context.Context, method, path, body string) (status int, answer []byte, err error) {
	base, err := url.Parse(x.BaseURL)
	if err != nil {
		return 0, nil, err
	}
	req, err := http.NewRequestWithContext(ctx, method, x.BaseURL+path, bytes.NewReader([]byte(body)))
	if err != nil {
		return 0, nil, err
	}
	if method == http.MethodPost {
		req.Header.Set("Content-Type", "application/json")
		req.Header.Set("Origin", base.Scheme+"://"+base.Host)
	}
	resp, err := x.client.Do(req)
	if err != nil {
		return 0, nil, err
	}
	defer resp.Body.Close()
	answer, err = io.ReadAll(io.LimitReader(resp.Body, 1<<20))
	return resp.StatusCode, answer, err
}

// cause is an error of a request without the address, which stands there already.
func cause(err error) error {
	var of *url.Error
	if errors.As(err, &of) {
		return of.Err
	}
	return err
}
