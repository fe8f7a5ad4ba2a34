package config

import (
	"log/slog"
	"net/netip"
	"net/url"
	"strings"

	"ribbit/app/chat"
	"ribbit/app/lan"
)

// Server is all that the server can be told.
type Server struct {
	Address
	Data           string // folder of the database
	Database       string // address of the PostgreSQL that is used in place of the one in Data; "" for none
	Bus            string // address of NATS, which leads to other servers of that database; "" for none
	Signup         chat.SignupPolicy
	Guests         string   // off or lan
	MDNS           string   // on or off
	MDNSName       string   // one label, lower case
	Hosts          []string // further names it answers to, lower case, without ports
	TrustedProxies []netip.Prefix
	Outbound       []string // host or host:port of what hooks and alerts may reach though it is near; lower case
	LogFormat      string   // text or json
	LogLevel       string   // debug, info, warn or error
	Demo           bool
	RateLimit      string // on or off
	Files          string // folder of pictures and files; "" for one in Data
	MaxUpload      int64  // bytes of one file
	MaxTotal       int64  // bytes of all files of one person
	DiskReserve    int64  // bytes that uploads leave free; 0 for the standard
	GiphyKey       string // of the owner's, for GIFs from GIPHY; "" for none
	GiphyURL       string // of its API, without a slash at the end
	OIDC           OIDC
	MQTT           string // address of a broker; "" for none
}

// OIDC is by whom people may sign in besides this server; Issuer is "" for nobody.
type OIDC struct {
	Issuer   string
	ClientID string
	Secret   string // "" for a client that has none
	Name     string
}

// Address is where the server is: what it listens on and what links to it say.
type Address struct {
	Addr    string // host:port; the host may be empty
	BaseURL string // scheme://host[:port][/path]; "" for the first LAN address
	TLSCert string // PEM files; both or neither
	TLSKey  string
	TLS     string // off, self or acme

	HTTPSAddr string // host:port, beside Addr; for self and acme

	ACMEDirectory string // address of an authority; "" for Let's Encrypt
}

// Declare adds the server's flags.
func (s *Server) Declare(f *Flags) {
	s.Address.Declare(f)
	declareData(f, &s.Data, &s.Database)
	oneOf(f, &s.Signup, "signup", "", "open|invite|closed: who may make an account (default as the owner chooses, at first invite)",
		chat.SignupOpen, chat.SignupInvite, chat.SignupClosed)
	secretly(f, &s.Bus, "bus", "URL: nats://…, over which several servers on one PostgreSQL act as one", checkBus)
	secretly(f, &s.MQTT, "mqtt", "URL: mqtt://…/BOT, a broker where Home Assistant finds a bot's chats", checkMQTT)
	oneOf(f, &s.Guests, "guests", "off", "off|lan: who has a join link may enter by a name alone, from here", "off", "lan")
	oneOf(f, &s.MDNS, "mdns", "on", "on|off: answers as NAME.local on this network", "on", "off")
	checked(f, &s.MDNSName, "mdns-name", "ribbit", "NAME: what it answers as, with a number where it is taken", checkLabel)
	list(f, &s.Hosts, "hosts", "NAMES: further names the server answers to, with commas between them", checkHost)
	list(f, &s.TrustedProxies, "trusted-proxies", "ADDRESSES: proxies whose X-Forwarded headers are believed", checkProxy)
	list(f, &s.Outbound, "outbound", "HOSTS: what alerts and hooks may also reach, such as localhost:2586", checkTarget)
	oneOf(f, &s.LogFormat, "log-format", "text", "text|json: how logs are written", "text", "json")
	oneOf(f, &s.LogLevel, "log-level", "info", "debug|info|warn|error: the least that is logged",
		"debug", "info", "warn", "error")
	f.BoolVar(&s.Demo, "demo", false, "sample people and chats that are gone at exit; leaves the data alone")
	DeclareFiles(f, &s.Files)
	bytesVar(f, &s.MaxUpload, "max-upload", 100e6, "SIZE: the largest file that may be sent")
	bytesVar(f, &s.MaxTotal, "max-total", 10e9, "SIZE: how much one person may keep here")
	bytesVar(f, &s.DiskReserve, "disk-reserve", 0, "SIZE: uploads stop before the disk is that full (default 1GB or 5 % of it)")
	f.StringVar(&s.GiphyKey, "giphy-key", "", "KEY: of your own at GIPHY; then its GIFs are found, too")
	checked(f, &s.GiphyURL, "giphy-url", "https://api.giphy.com", "URL: where its API is", checkAPI)
	checked(f, &s.OIDC.Issuer, "oidc-issuer", "", "URL: of a provider (OpenID Connect) by which people may sign in", checkIssuer)
	f.StringVar(&s.OIDC.ClientID, "oidc-client-id", "", "ID: of this server at the provider")
	secretly(f, &s.OIDC.Secret, "oidc-client-secret", "SECRET: of this server at the provider; better as RIBBIT_OIDC_CLIENT_SECRET", anyText)
	f.StringVar(&s.OIDC.Name, "oidc-name", "your account", "NAME: of the provider, as people know it")
	oneOf(f, &s.RateLimit, "rate-limit", "on", "on|off: off only for load tests", "on", "off")
}

// Data is where everything is kept.
type Data struct {
	Folder   string
	Database string // address of a PostgreSQL; "" for the database in Folder
}

// DeclareData adds the flags that every command has.
func DeclareData(f *Flags, d *Data) { declareData(f, &d.Folder, &d.Database) }

func declareData(f *Flags, folder, database *string) {
	checked(f, folder, "data", "./data", "FOLDER: where the database and the uploads are", checkFolder)
	secretly(f, database, "database", "URL: postgres://… in place of the database in that folder", CheckDatabase)
}

// DeclareFiles adds the flag of those that read or write what messages carry.
func DeclareFiles(f *Flags, p *string) {
	checked(f, p, "files", "", "FOLDER: of pictures and files (default DATA/files), or s3://BUCKET/…", CheckFiles)
}

// Declare adds the flags that say where the server is.
func (a *Address) Declare(f *Flags) {
	checked(f, &a.Addr, "addr", ":8080", "ADDRESS: where to listen", checkAddr)
	checked(f, &a.BaseURL, "base-url", "", "URL: how links begin; else with the first LAN address", checkBaseURL)
	f.StringVar(&a.TLSCert, "tls-cert", "", "FILE: the certificate for HTTPS")
	f.StringVar(&a.TLSKey, "tls-key", "", "FILE: the certificate's key")
	oneOf(f, &a.TLS, "tls", TLSOff, "off|self|acme: HTTPS too, with a certificate of its own or a public one", TLSOff, TLSSelf, TLSACME)
	checked(f, &a.HTTPSAddr, "https-addr", ":8443", "ADDRESS: where to listen for HTTPS, with --tls", checkAddr)
	checked(f, &a.ACMEDirectory, "acme-directory", "", "URL: of an authority that speaks ACME, for --tls=acme (default Let's Encrypt)", checkAPI)
}

// Values of --tls.
const (
	TLSOff  = "off"
	TLSSelf = "self" // of an authority of the server's own
	TLSACME = "acme" // of a public one, for the name in --base-url
)

// Check says whether the flags fit together. Error: UsageError.
func (a *Address) Check() error {
	switch {
	case a.TLSCert != "" && a.TLSKey == "":
		return Usagef("--tls-cert needs --tls-key beside it.")
	case a.TLSCert == "" && a.TLSKey != "":
		return Usagef("--tls-key needs --tls-cert beside it.")
	case a.TLSCert != "" && a.TLS != TLSOff:
		return Usagef("--tls=%s brings a certificate of its own. Leave out --tls-cert and --tls-key, or --tls.", a.TLS)
	case a.TLS == TLSACME && !isPublicName(a.BaseURL):
		return Usagef("--tls=acme needs --base-url with the public name that the certificate is for, like https://chat.example.org.")
	}
	return nil
}

// isPublicName reports whether an address is one that a public authority certifies: https, with a name that is not local.
func isPublicName(base string) bool {
	u, err := url.Parse(base)
	if err != nil || u.Scheme != "https" || !strings.Contains(u.Hostname(), ".") {
		return false
	}
	_, err = netip.ParseAddr(u.Hostname())
	return err != nil && !lan.IsLocalName(u.Hostname())
}

// HasTLS reports whether the server speaks HTTPS at Addr.
func (a *Address) HasTLS() bool { return a.TLSCert != "" }

// Scheme is http or https: how the server speaks at Addr.
func (a *Address) Scheme() string {
	if a.HasTLS() {
		return "https"
	}
	return "http"
}

// Check says whether the flags fit together. Error: UsageError.
func (s *Server) Check() error {
	switch {
	case s.Bus != "" && s.Database == "" && !s.Demo:
		return Usagef("--bus leads to other servers of one PostgreSQL. Name that with --database, or leave --bus out.")
	case s.OIDC.Issuer != "" && s.OIDC.ClientID == "":
		return Usagef("--oidc-issuer needs --oidc-client-id: the id that the provider gave this server.")
	case s.OIDC.Issuer == "" && (s.OIDC.ClientID != "" || s.OIDC.Secret != ""):
		return Usagef("--oidc-client-id needs --oidc-issuer: the address of the provider.")
	}
	return s.Address.Check()
}

// Level is the least level that is logged.
func (s *Server) Level() slog.Level {
	return map[string]slog.Level{
		"debug": slog.LevelDebug, "info": slog.LevelInfo, "warn": slog.LevelWarn, "error": slog.LevelError,
	}[s.LogLevel]
}
