package webtest

import (
	"bytes"
	"context"
	"crypto/tls"
	"crypto/x509"
	"io"
	"log/slog"
	"math"
	"net"
	"net/http"
	"net/netip"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"code.dny.dev/ssrf"
	"go.uber.org/goleak"

	"ribbit/app/alerts"
	"ribbit/app/bus"
	"ribbit/app/bus/bustest"
	"ribbit/app/certificate"
	"ribbit/app/chat"
	"ribbit/app/delivery"
	"ribbit/app/export"
	"ribbit/app/fetch"
	"ribbit/app/files"
	"ribbit/app/giphy"
	"ribbit/app/hub"
	"ribbit/app/lan"
	"ribbit/app/live"
	"ribbit/app/media"
	"ribbit/app/onetime"
	"ribbit/app/outbound"
	"ribbit/app/passkey"
	"ribbit/app/password"
	"ribbit/app/previews"
	"ribbit/app/stickers"
	"ribbit/app/store"
	"ribbit/app/store/storetest"
	"ribbit/app/uploads"
	"ribbit/app/web"
	"ribbit/ui"
)

// Patience is how long a test waits for what must happen.
const Patience = 60 * time.Second

// MaxUpload is how many bytes a file has at most.
const MaxUpload = 5e6

// MaxTotal is how many bytes all files of a person have at most.
const MaxTotal = 20e6

// Password is everybody's.
const Password = "correct horse battery"

// SetupCode is asked for by the first-run page of browsers on other machines.
const SetupCode = "PEND-2345"

// Ribbit is a running server.
type Ribbit struct {
	URL    string // http://127.0.0.1:PORT
	Secure string // https://127.0.0.1:PORT; "" without WithHTTPS
	Addr   string // 127.0.0.1:PORT
	Dir    string // data folder
	ID     string // in the names of its cookies
	Chat   *chat.Chat
	Store  *store.Store
	Hub    *hub.Hub
	Server *web.Server
	Base   ui.Base // below which it lies
	Files  *files.Folder

	t         testing.TB
	database  string // "" for SQLite's in its folder
	live      *live.Announcer
	bus       *bus.Bus // nil where it is alone
	desk      *uploads.Desk
	alerts    atomic.Pointer[alerts.Desk]   // likewise
	links     atomic.Pointer[previews.Desk] // may ask this machine, where the pages of tests are
	bringing  atomic.Pointer[delivery.Desk] // likewise
	decided   atomic.Int64                  // how many links are followed, or are not
	guard     *outbound.Guard
	fetcher   *fetch.Desk
	log       *logbook
	transport *http.Transport
	described *described
	served    chan error
	close     sync.Once
	goleak    goleak.Option
}

// Outside opens its database as another process does. It is closed at the end of the test.
func (r *Ribbit) Outside() *store.Store {
	r.t.Helper()
	s, err := store.Open(r.t.Context(), store.Options{Dir: r.Dir, Database: r.database})
	r.must(err)
	r.t.Cleanup(func() { r.must(s.Close()) })
	return s
}

// Cookie is the whole name of one of its cookies, such as session.
func (r *Ribbit) Cookie(name string) string { return "ribbit_" + name + "_" + r.ID }

// FillDisk leaves no room for files: the reserve is larger than the disk.
func (r *Ribbit) FillDisk() { r.desk.Reserve = files.Reserve{Bytes: math.MaxInt64} }

// Option changes a Ribbit before it starts.
type Option func(*web.Config)

// WithRateLimits switches the rate limits on, which are off otherwise.
func WithRateLimits() Option { return func(c *web.Config) { c.RateLimit = true } }

// WithSignup sets who may sign up; everybody may otherwise.
func WithSignup(p chat.SignupPolicy) Option { return func(c *web.Config) { c.Chat.Signup = p } }

// WithClock sets the clock.
func WithClock(clock *Clock) Option { return func(c *web.Config) { c.Chat.Now = clock.Now } }

// WithProxies trusts the X-Forwarded headers that come from the test itself.
func WithProxies() Option {
	return func(c *web.Config) { c.Proxies = []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")} }
}

// WithBase has the server lie below a path.
func WithBase(path string) Option { return func(c *web.Config) { c.BaseURL += path } }

// WithHosts names hosts that the server answers to.
func WithHosts(names ...string) Option {
	return func(c *web.Config) { c.Hosts = lan.NewHosts(names...) }
}

// WithProvider has people sign in by somebody else, too.
func WithProvider(issuer string, p func(base string) web.Provider) Option {
	return func(c *web.Config) { c.Issuer, c.Provider = issuer, p(c.BaseURL) }
}

// WithHTTPS has the server speak HTTPS, too, with an authority that its people trust.
func WithHTTPS() Option { return func(c *web.Config) { c.HTTPS = &web.HTTPS{} } }

// WithGIPHY finds GIFs at a server of the test's.
func WithGIPHY(url string) Option {
	return func(c *web.Config) {
		WithGIPHYAt(url)(c)
		c.Chat.GivenGIFKey = "key"
	}
}

// WithGIPHYAt does so once somebody sets a key.
func WithGIPHYAt(url string) Option {
	return func(c *web.Config) {
		c.GIFs = giphy.New(giphy.Config{
			Key: c.Chat.GIFKey, URL: url, Guard: outbound.New(outbound.Config{Allow: []string{"127.0.0.1"}}), Log: c.Log, Now: func() time.Time { return c.Chat.Now() },
		})
	}
}

// What fasthttp leaves running: its clock and its compressors for ever, and the cleaner of a pool until it wakes up and
// sees that the server has ended. What pgx does: a connection whose question was given up is closed while nobody waits.
var (
	fasthttpDate = goleak.IgnoreAnyFunction("github.com/valyala/fasthttp.updateServerDate.func1")
	fasthttpPool = goleak.IgnoreAnyFunction("github.com/valyala/fasthttp.(*workerPool).Start.func2")
	fasthttpZip  = goleak.IgnoreAnyFunction("github.com/valyala/fasthttp/stackless.funcWorker")
	pgxClose     = goleak.IgnoreAnyFunction("github.com/jackc/pgx/v5/pgconn.(*PgConn).asyncClose.func1")
)

// Start starts a Ribbit on an empty folder; it is closed at the end of the test.
func Start(t testing.TB, options ...Option) *Ribbit {
	t.Helper()
	return start(t, place{}, options)
}

// StartSeveral starts servers on one PostgreSQL, which NATS leads to each other; without one when nats is nil.
func StartSeveral(t testing.TB, n int, nats *bustest.Server, options ...Option) []*Ribbit {
	t.Helper()
	at := place{database: storetest.Shared(t)}
	if nats != nil {
		at.bus, at.lose = nats.URL, nats.Lose
	}
	servers := make([]*Ribbit, n)
	for i := range servers {
		servers[i] = start(t, at, options)
	}
	return servers
}

// place is where servers share their data.
type place struct {
	database string // address; "" for one of the server's own
	bus      string // address; "" without one
	lose     func(note []byte) bool
}

// lossy is a bus that loses some notes.
type lossy struct {
	*bus.Bus
	lose func(note []byte) bool
}

// Publish implements live.Bus.
func (l lossy) Publish(topic string, note []byte) {
	if l.lose == nil || !l.lose(note) {
		l.Bus.Publish(topic, note)
	}
}

func start(t testing.TB, at place, options []Option) *Ribbit {
	t.Helper()
	r := &Ribbit{
		Dir: folder(t), Hub: hub.New(), t: t, log: &logbook{}, described: load(t),
		transport: &http.Transport{MaxIdleConnsPerHost: 64}, served: make(chan error, 1),
		goleak: goleak.IgnoreCurrent(),
	}
	r.live = live.New(r.Hub)
	if r.database = at.database; r.database == "" {
		r.database = storetest.Database(t, r.Dir)
	}
	log := slog.New(slog.NewTextHandler(r.log, nil))
	var err error
	r.Store, err = store.Open(t.Context(), store.Options{
		Dir: r.Dir, Database: r.database, Exclusive: true, Shared: at.bus != "", Log: log,
		Announce: func(events []chat.Event) {
			if d := r.alerts.Load(); d != nil {
				d.Hear(events)
			}
			r.live.Announce(events...)
			if d := r.links.Load(); d != nil {
				d.Hear(events)
			}
			if d := r.bringing.Load(); d != nil {
				d.Hear(events)
			}
		},
	})
	r.must(err)
	r.ID, err = r.Store.ServerID(t.Context())
	r.must(err)
	r.Chat = &chat.Chat{
		Store: r.Store, Announcer: r.live, Signup: chat.SignupOpen,
		Passwords: password.New(password.Params{MemoryKiB: 64, Passes: 1, Threads: 1}), // cheap: tests sign many people up
		Codes:     onetime.Codes{}, Authenticators: passkey.Authenticators{},
		Now: func() time.Time { return time.Now().UTC() },
	}
	if at.bus != "" {
		r.bus, err = bus.Open(t.Context(), bus.Options{URL: at.bus, Space: r.ID, Name: "test", Log: log})
		r.must(err)
		r.Chat.Bus = r.bus
	}
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	r.must(err)
	r.Addr = ln.Addr().String()
	r.URL = "http://" + r.Addr
	r.Files, err = files.OpenFolder(filepath.Join(r.Dir, "files"))
	r.must(err)
	guard := outbound.New(outbound.Config{Allow: []string{"127.0.0.1"}}) // where the tests' own servers are
	r.Chat.Addresses, r.guard = guard, guard
	desk := uploads.Config{
		Store: r.Store, Files: r.Files, Incoming: r.Files.Incoming(), Dir: r.Dir, MaxBytes: MaxUpload, MaxTotal: MaxTotal,
		Looker: looker{}, Log: log, Now: func() time.Time { return r.Chat.Now() },
	}
	c := web.Config{
		Doctor: doctor{}, Backups: backups{r}, Restores: restores{r}, Chat: r.Chat, Hub: r.Hub, Live: r.live, Ready: r.Store.Ready, Assets: os.DirFS(assets()), Log: log, Version: "test",
		Metrics: web.NewMetrics(r.Hub, "test", "test", web.Gauges{Write: func() int { return 0 }, Announce: r.live.Queued, Others: r.live.Others}),
		BaseURL: r.URL, SetupCode: SetupCode, ID: r.ID,
	}
	if r.bus != nil {
		c.Bus, c.Share = r.bus, r.live.Taken
	}
	for _, o := range options {
		o(&c)
	}
	listeners := []net.Listener{lingering{ln}}
	if c.HTTPS != nil {
		listeners = append(listeners, r.openHTTPS(c.HTTPS, log))
	}
	r.desk, err = uploads.Open(t.Context(), desk)
	r.must(err)
	c.Uploads = r.desk
	r.fetcher = fetch.New(fetch.Config{Guard: guard, Store: r.desk, MaxBytes: MaxUpload, Version: "test", Log: log, Now: func() time.Time { return r.Chat.Now() }})
	c.Fetcher = r.fetcher
	book, err := stickers.Open(t.Context(), stickers.Config{
		Store: r.Store, Dir: store.StickerFolder(r.Dir), Log: log, Clean: media.Clean,
		Open: func(ctx context.Context, b chat.Blob) (io.ReadCloser, error) { return r.desk.Read(ctx, b, 0, -1) },
	})
	r.must(err)
	c.Stickers, r.Chat.Stickers = book, book
	c.Exports = export.Config{
		Store: r.Store, Stickers: book, Assets: c.Assets, Zone: time.UTC, Now: func() time.Time { return r.Chat.Now() },
		Open: func(ctx context.Context, b chat.Blob) (io.ReadCloser, error) { return r.desk.Read(ctx, b, 0, -1) },
	}
	r.links.Store(previews.Open(t.Context(), previews.Config{
		Store: askedStore{r.Store, &r.decided}, Keep: r.desk.KeepSmall, Log: log, Now: func() time.Time { return r.Chat.Now() },
		Client: previews.NewClient(ssrf.WithAnyPort(), ssrf.WithAllowedV4Prefixes(netip.MustParsePrefix("127.0.0.0/8"))),
	}))
	alarms, err := alerts.Open(t.Context(), alerts.Config{
		Store: r.Store, Pages: r.live, Guard: guard, BaseURL: r.URL, Path: ui.PathPermalink, Log: log, Now: func() time.Time { return r.Chat.Now() },
		Say: func(show chat.AlertShow, m chat.Message, v chat.ThreadView) (title, body string) {
			return ui.AlertWords(context.Background(), show, m, v)
		},
	})
	r.must(err)
	r.alerts.Store(alarms)
	c.Alerts = alarms
	r.Server, err = web.New(c)
	r.must(err)
	r.Base, r.URL = r.Server.Base(), c.BaseURL
	wire := live.Config{
		Chat: r.Chat, Log: log, MessageContext: r.Server.MessageContext, Base: r.Server.Base(), MaySend: r.Server.MaySend, MayAsk: r.Server.MayAsk, MayType: r.Server.MayType,
		OnSent: c.Metrics.Sent, Shared: r.database != "", OnElsewhere: alarms.HearElsewhere, OnTaken: r.Server.Taken,
	}
	if r.bus != nil {
		wire.Bus = lossy{r.bus, at.lose}
		wire.Secret, err = r.Store.ReplaceSecret(t.Context(), "bus", "", chat.NewSecret())
		r.must(err)
	}
	r.must(r.live.Start(wire))
	r.openDeliveries(log)
	go func() { r.served <- r.Server.Serve(listeners...) }()
	t.Cleanup(func() {
		r.Close()
		// While others run, nobody can tell what is whose.
		if at.database != "" {
			return
		}
		if err := goleak.Find(r.goleak, fasthttpDate, fasthttpPool, fasthttpZip, pgxClose); err != nil {
			t.Errorf("the server left something running: %v", err)
		}
	})
	t.Cleanup(func() {
		r.Close()
		if lines := r.log.lines("level=ERROR"); len(lines) > 0 && !t.Failed() {
			t.Errorf("the server logged errors:\n%s", strings.Join(lines, "\n"))
		}
	})
	return r
}

// Transport is what everybody asks by, without cookies and without a look at the answers.
func (r *Ribbit) Transport() http.RoundTripper { return r.transport }

// Through has everybody ask at another address from now on, whose connections are made by dial: that of a proxy.
func (r *Ribbit) Through(address string, dial func(ctx context.Context, network, addr string) (net.Conn, error)) {
	r.transport.CloseIdleConnections()
	r.URL, r.transport.DialContext = address, dial
}

// openHTTPS makes an authority and a second door.
func (r *Ribbit) openHTTPS(h *web.HTTPS, log *slog.Logger) net.Listener {
	keeper, err := certificate.OpenFolder(filepath.Join(r.Dir, "authority"))
	r.must(err)
	h.Authority, err = certificate.OpenAuthority(certificate.Options{
		Keeper: keeper, Host: "test", Addresses: lan.Addresses, Now: time.Now, Log: log,
	})
	r.must(err)
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	r.must(err)
	_, h.Port, _ = net.SplitHostPort(ln.Addr().String())
	r.Secure = lan.URL("https", "127.0.0.1", h.Port)
	h.URLs = []string{r.Secure}
	roots := x509.NewCertPool()
	roots.AppendCertsFromPEM(h.Authority.PEM())
	r.transport.TLSClientConfig = &tls.Config{RootCAs: roots, MinVersion: tls.VersionTLS12}
	return tls.NewListener(lingering{ln}, h.Authority.TLS())
}

// openDeliveries starts to bring messages to bots.
func (r *Ribbit) openDeliveries(log *slog.Logger) {
	r.bringing.Store(delivery.Open(r.t.Context(), delivery.Config{
		Chat: r.Chat, Shapes: r.Server.Shapes(), Guard: r.guard, Files: r.fetcher, BaseURL: r.URL, Version: "test", Log: log, Shared: r.bus != nil,
	}))
}

// RestartDeliveries stops to bring messages to bots as the end of a server does; meanwhile runs before it goes on.
func (r *Ribbit) RestartDeliveries(meanwhile func()) {
	r.bringing.Load().Close()
	meanwhile()
	r.openDeliveries(slog.New(slog.NewTextHandler(r.log, nil)))
}

// lingering is a listener whose connections close as those of the program do.
type lingering struct{ net.Listener }

func (l lingering) Accept() (net.Conn, error) {
	conn, err := l.Listener.Accept()
	if err != nil {
		return nil, err
	}
	return &web.LingeringConn{Conn: conn}, nil
}

// folder is a data folder that is gone after the test: in memory where there is a file system for it, so that tests do
// not wait for the disk.
func folder(t testing.TB) string {
	t.Helper()
	dir, err := os.MkdirTemp("/dev/shm", "ribbit-test-")
	if err != nil {
		return t.TempDir()
	}
	t.Cleanup(func() {
		if err := os.RemoveAll(dir); err != nil {
			t.Error(err)
		}
	})
	return dir
}

// assets is the folder ui/static of the module that the test is in; the binary of a test does not always know where its source was.
func assets() string {
	dir, _ := os.Getwd() //nolint:errcheck // then the folder is not there, which is told
	for parent := filepath.Dir(dir); dir != parent; dir, parent = parent, filepath.Dir(parent) {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			break
		}
	}
	return filepath.Join(dir, "ui", "static")
}

// Close ends the server as the command does at SIGTERM. A second time is harmless.
func (r *Ribbit) Close() {
	r.close.Do(func() {
		ctx, cancel := context.WithTimeout(context.Background(), Patience)
		defer cancel()
		if err := r.Server.Close(ctx); err != nil {
			r.t.Errorf("close the server: %v", err)
		}
		if err := <-r.served; err != nil {
			r.t.Errorf("serve: %v", err)
		}
		r.links.Load().Close()
		r.alerts.Load().Close()
		r.bringing.Load().Close()
		r.live.Close()
		if r.bus != nil {
			r.bus.Close()
		}
		r.desk.Close()
		if err := r.Store.Close(); err != nil {
			r.t.Errorf("close the store: %v", err)
		}
		r.transport.CloseIdleConnections()
	})
}

// IsInFront reports whether anybody has a thread open before their eyes.
func (r *Ribbit) IsInFront(thread int64) bool { return len(r.live.InFront(chat.ThreadID(thread))) > 0 }

// LinksDecided is for how many links of messages it is decided whether they are followed.
func (r *Ribbit) LinksDecided() int64 { return r.decided.Load() }

// askedStore counts how often it is asked whether links are followed.
type askedStore struct {
	chat.PreviewStore
	asked *atomic.Int64
}

// Switched implements chat.PreviewStore.
func (s askedStore) Switched(ctx context.Context, name chat.Switch) (bool, error) {
	defer s.asked.Add(1)
	return s.PreviewStore.Switched(ctx, name)
}

// Sweep has bytes removed that nothing refers to any more.
func (r *Ribbit) Sweep() {
	r.t.Helper()
	r.must(r.desk.Sweep(r.t.Context()))
}

// Log is what the server has logged.
func (r *Ribbit) Log() string { return strings.Join(r.log.lines(""), "\n") }

// ForgetErrors lets the test pass although the server logged errors: for tests that provoke them.
func (r *Ribbit) ForgetErrors() { r.log.forget() }

func (r *Ribbit) must(err error) {
	r.t.Helper()
	if err != nil {
		r.t.Fatal(err)
	}
}

// logbook keeps what is logged.
type logbook struct {
	mu   sync.Mutex
	text bytes.Buffer
}

func (l *logbook) Write(b []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.Write(b)
}

func (l *logbook) lines(with string) []string {
	l.mu.Lock()
	defer l.mu.Unlock()
	var found []string
	for line := range strings.Lines(l.text.String()) {
		if strings.Contains(line, with) {
			found = append(found, strings.TrimSpace(line))
		}
	}
	return found
}

func (l *logbook) forget() {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.text.Reset()
}
