package command

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"os"
	"strconv"
	"sync"
	"sync/atomic"
	"time"

	"ribbit/app/alerts"
	"ribbit/app/chat"
	"ribbit/app/config"
	"ribbit/app/delivery"
	"ribbit/app/demo"
	"ribbit/app/fetch"
	"ribbit/app/hub"
	"ribbit/app/lan"
	"ribbit/app/live"
	"ribbit/app/mqtt"
	"ribbit/app/oidc"
	"ribbit/app/previews"
	"ribbit/app/stickers"
	"ribbit/app/store"
	"ribbit/app/web"
	"ribbit/ui"
)

// patience is how long requests and sockets may take to end. Together with the store's last commit and checkpoint it
// stays below the 10 s after which Docker kills.
const patience = 7 * time.Second

// serve runs the server until ctx ends.
func serve(ctx context.Context, e Env, args []string) (err error) {
	began := time.Now()
	var c config.Server
	f := config.NewFlags(e.Getenv)
	c.Declare(f)
	if _, err := words(f, args); err != nil {
		return err
	}
	if err := c.Check(); err != nil {
		return err
	}
	log := newLog(e, c)
	for _, v := range config.Strays(e.Environ, append(f.Names(), flagsOfCommands()...)) {
		log.Warn("unknown variable", slog.String("name", v.Name), slog.String("nearest", v.Nearest))
	}

	// First the port: when it is taken, no folder is made.
	at, err := listen(ctx, c.Address, log)
	if err != nil {
		return err
	}
	defer at.Close()
	if c.Demo {
		var remove func() error
		if c.Data, remove, err = demoFolder(); err != nil {
			return err
		}
		defer func() { err = errors.Join(err, remove()) }()
		c.Database, c.Bus, c.Files, c.MQTT = "", "", "", ""
	}
	for {
		restored, err := serveUntilRestored(ctx, e, c, at, began, log)
		if restored == nil {
			return err
		}
		if err != nil {
			log.Warn("the server did not end well", slog.Any("error", err))
		}
		kept, err := openKept(ctx, e, c.Files, c.Data, log)
		if err == nil {
			err = restored.Place(ctx, kept, c.Database)
		}
		err = errors.Join(err, restored.Drop())
		if ctx.Err() != nil {
			return nil
		}
		if err != nil {
			log.Error("the backup is not in place; the server goes on as it was", slog.Any("error", err))
		} else {
			log.Info("the backup is in place")
		}
		began = time.Now()
	}
}

// serveUntilRestored runs one server until ctx ends, or until it has taken in a backup to go on with. The caller drops that.
func serveUntilRestored(ctx context.Context, e Env, c config.Server, open ports, began time.Time, log *slog.Logger) (restored *store.Unpacked, err error) {
	at, err := open.doors()
	if err != nil {
		return nil, err
	}
	wire := hub.New()
	announcer := live.New(wire)
	var st *store.Store
	metrics := web.NewMetrics(wire, versionName(), nodeName(at.main.Addr()), web.Gauges{
		Write: func() int { return st.Stats().Waiting }, Announce: announcer.Queued, Others: announcer.Others,
	})
	var links atomic.Pointer[previews.Desk] // opened after the store that it hears, as the alerts are
	var alarms atomic.Pointer[alerts.Desk]
	var bringing atomic.Pointer[delivery.Desk]
	var pictures atomic.Pointer[stickers.Book]
	var broker atomic.Pointer[mqtt.Desk]
	st, err = store.Open(ctx, store.Options{
		Dir: c.Data, Database: c.Database, Exclusive: true, Shared: c.Bus != "", Log: log,
		Announce: func(events []chat.Event) {
			if d := alarms.Load(); d != nil {
				d.Hear(events) // first: whoever is told has the chat before them, and may close it when they have read what came
			}
			announcer.Announce(events...)
			if d := links.Load(); d != nil {
				d.Hear(events)
			}
			if d := bringing.Load(); d != nil {
				d.Hear(events)
			}
			if b := pictures.Load(); b != nil {
				b.Hear(events)
			}
			if d := broker.Load(); d != nil {
				d.Hear(events)
			}
		},
		OnCommit: func(c store.Commit) { metrics.Committed(c.Jobs, c.Took) },
		OnSlow:   metrics.Slow,
	})
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, st.Close()) }()
	hours, err := openClock(ctx, e, st, log)
	if err != nil {
		return nil, err
	}
	id, err := st.ServerID(ctx)
	if err != nil {
		return nil, err
	}
	if c.Demo {
		id = demoID(at)
	}
	others, err := openBus(ctx, c, id, log)
	if err != nil {
		return nil, err
	}
	defer others.close()
	secret, err := busSecret(ctx, c, st)
	if err != nil {
		return nil, err
	}
	defer announcer.Close() // after the server, because requests under way may still announce

	g, err := newGreeting(c, at)
	if err != nil {
		return nil, err
	}
	defer leaveAddresses(c.Data, g.urls, log)()
	rules := newChat(st, announcer, hours)
	rules.Signup, rules.GivenGIFKey = c.Signup, c.GiphyKey // "" leaves it to the owner
	guard := newGuard(c, g.urls[0], at.addrs()...)
	rules.Addresses = guard
	rules.Bus = others.ready()
	secure, err := openHTTPS(ctx, c, at, st, log)
	if err != nil {
		return nil, err
	}
	kept, err := openKept(ctx, e, c.Files, c.Data, log)
	if err != nil {
		return nil, err
	}
	desk, err := openDesk(ctx, c, kept, st, hours, log)
	if err != nil {
		return nil, err
	}
	defer desk.Close()
	read := func(ctx context.Context, b chat.Blob) (io.ReadCloser, error) { return desk.Read(ctx, b, 0, -1) }
	book, err := openStickers(ctx, c.Data, st, read, log)
	if err != nil {
		return nil, err
	}
	rules.Stickers = book
	pictures.Store(book)
	links.Store(openPreviews(ctx, st, desk, hours, log))
	defer links.Load().Close()
	alerting, err := openAlerts(ctx, st, announcer, guard, g.urls[0], hours, log)
	if err != nil {
		return nil, err
	}
	alarms.Store(alerting)
	defer alerting.Close()
	fetcher := fetch.New(fetch.Config{Guard: guard, Store: desk, MaxBytes: desk.MaxBytes, Version: versionName(), Log: log, Now: hours.now})
	making := &backups{
		store: st, data: c.Data, files: kept, log: log, claims: newClaims(st, c.Database != "", log), now: hours.now,
		tell: func(ctx context.Context, r chat.BackupResult) {
			title, body := ui.BackupAlertWords(ctx, r)
			tellAdmins(ctx, st, alerting, title, body, log)
		},
	}
	doctor := &checkups{server: c, e: e, backups: making, others: announcer.Others}
	taking := &restores{store: st, data: c.Data, reserve: reserveOf(c), taken: make(chan *store.Unpacked, 1), ending: make(chan struct{})}
	w := web.Config{
		Exports:  newExport(rules, e, kept, book, time.Local),
		Backups:  making,
		Restores: taking, Doctor: doctor, Chat: rules, Hub: wire, Live: announcer, Uploads: desk, Fetcher: fetcher, Alerts: alerting, Stickers: book, Ready: st.Ready, Metrics: metrics,
		Assets: e.Assets, Log: log, Version: versionName(), ID: id,
		BaseURL: g.urls[0], Hosts: lan.NewHosts(append(c.Hosts, c.BaseURL)...), Proxies: c.TrustedProxies,
		RateLimit: c.RateLimit == "on", Guests: c.Guests == "lan", ServerInfo: serverInfo(), HTTPS: secure.pages,
		GIFs: openGIFs(c, rules, guard, log), Bus: others.ready(), Issuer: c.OIDC.Issuer,
	}
	if others.bus != nil {
		w.Share = announcer.Taken
	}
	if c.OIDC.Issuer != "" && !c.Demo {
		w.Provider = oidc.New(oidc.Config{
			Issuer: c.OIDC.Issuer, ClientID: c.OIDC.ClientID, ClientSecret: c.OIDC.Secret, Name: c.OIDC.Name, Redirect: g.urls[0] + ui.PathProviderBack, Now: hours.own,
		})
	}
	if c.Demo {
		if w.Demo, err = demo.Fill(ctx, st, time.Now()); err != nil {
			return nil, err
		}
	}
	if g.name, err = st.ServerName(ctx); err != nil {
		return nil, err
	}
	hasOwner, err := st.HasOwner(ctx)
	if err != nil {
		return nil, err
	}
	if !hasOwner {
		w.SetupCode = chat.NewCode()
		if c.Database != "" {
			// Whoever sets several servers up reaches any of them.
			if w.SetupCode, err = st.SetupCode(ctx, w.SetupCode); err != nil {
				return nil, err
			}
		}
		g.setupCode = w.SetupCode
	}
	server, err := web.New(w)
	if errors.Is(err, web.ErrBaseTaken) {
		return nil, config.Usagef("--base-url is %s; its path has to begin with another word, like /chat: this one begins addresses of Ribbit's own.", c.BaseURL)
	}
	if err != nil {
		return nil, fmt.Errorf("prepare the server: %w", err)
	}
	err = announcer.Start(live.Config{
		Chat: rules, Log: log, MessageContext: server.MessageContext, Base: server.Base(), MaySend: server.MaySend, MayAsk: server.MayAsk, MayType: server.MayType,
		OnSent: metrics.Sent, Shared: c.Database != "", Bus: others.live(), Secret: secret, Name: nodeName(at.main.Addr()), OnElsewhere: alerting.HearElsewhere, OnTaken: server.Taken,
	})
	if err != nil {
		return nil, fmt.Errorf("prepare the live wire: %w", err)
	}
	bringing.Store(openDeliveries(ctx, c, rules, server, guard, fetcher, g.urls[0], log))
	defer bringing.Load().Close()
	house, err := openMQTT(ctx, c, rules, server, id, g.urls[0], log)
	if err != nil {
		return nil, err
	}
	if house != nil {
		broker.Store(house)
		defer house.Close()
	}
	minding, stopMinding := context.WithCancel(ctx)
	var minders sync.WaitGroup
	defer func() { stopMinding(); minders.Wait() }()
	minders.Go(func() { keepSmall(minding, log) })
	minders.Go(func() { hours.keepLooking(minding, st, log) })
	minders.Go(func() { mindPeople(minding, rules, log) })
	minders.Go(func() { doctor.keepLooking(minding, log) })
	minders.Go(func() { making.keepPlan(minding) })
	minders.Go(func() {
		mindDisk(minding, c, func(ctx context.Context, f chat.DiskForecast) {
			title, body := ui.DiskAlertWords(ctx, f)
			tellAdmins(ctx, st, alerting, title, body, log)
		}, log)
	})
	g.took = time.Since(began)
	name := answerAs(c, at.main.Addr(), server.Base(), log)
	defer name.close()
	g.noName = name.whyNot
	if err := g.print(e.Stdout); err != nil {
		return nil, err
	}
	if g.setupCode != "" || c.Demo { // later whoever starts it may have the page open already
		g.openBrowser(minding, e, &minders, log)
	}
	return run(ctx, server, at.all(secure.spoken), happenings{named: name.won, restored: taking.taken, ending: taking.ending}, e.Stdout, log)
}

// happenings are what a server is told while it runs.
type happenings struct {
	named    <-chan string          // a name that it got
	restored <-chan *store.Unpacked // a backup to go on with
	ending   chan<- struct{}        // closed once nobody comes in because of it
}

// run serves until ctx ends or there is a backup to go on with, and says the names that the server gets. Then it takes no new
// requests, tells the sockets to come back, and waits for them.
func run(ctx context.Context, server *web.Server, listeners []net.Listener, of happenings, out io.Writer, log *slog.Logger) (restored *store.Unpacked, err error) {
	served := make(chan error, 1)
	go func() { served <- server.Serve(listeners...) }()
	for _, ln := range listeners {
		log.Info("ready", slog.String("addr", ln.Addr().String()))
	}
	for ctx.Err() == nil && restored == nil {
		select {
		case err := <-served:
			return nil, fmt.Errorf("serve: %w", err)
		case restored = <-of.restored:
			for _, ln := range listeners {
				ln.Close() //nolint:errcheck // a port that stays open for the next server
			}
			close(of.ending)
		case url := <-of.named:
			if err := greetName(out, url); err != nil {
				log.Warn("cannot say the name", slog.Any("error", err))
			}
		case <-ctx.Done():
		}
	}
	log.Info("stopping")
	ending, cancel := context.WithTimeout(context.WithoutCancel(ctx), patience)
	defer cancel()
	if err := server.Close(ending); err != nil {
		return restored, fmt.Errorf("stop the server: %w", err)
	}
	select {
	case err := <-served:
		if err != nil {
			return restored, fmt.Errorf("serve: %w", err)
		}
	case <-ending.Done():
		return restored, fmt.Errorf("stop the server: %w", ending.Err())
	}
	log.Info("stopped")
	return restored, nil
}

func newLog(e Env, c config.Server) *slog.Logger {
	o := &slog.HandlerOptions{Level: c.Level()}
	if c.LogFormat == "json" {
		return slog.New(slog.NewJSONHandler(e.Stderr, o))
	}
	return slog.New(slog.NewTextHandler(e.Stderr, o))
}

// demoFolder makes a folder that is removed at exit, in memory where there is a file system for it: a demo neither wears
// an SD card nor waits for it.
func demoFolder() (dir string, remove func() error, err error) {
	const pattern = "ribbit-demo-"
	if dir, err = os.MkdirTemp("/dev/shm", pattern); err != nil {
		dir, err = os.MkdirTemp("", pattern)
	}
	if err != nil {
		return "", nil, fmt.Errorf("make a folder for the demo: %w", err)
	}
	return dir, func() error { return os.RemoveAll(dir) }, nil
}

// demoID is what a demo calls itself in browsers: the same at each start on a port, so that its cookies take the place of those that
// an earlier one has left, and never fill a browser that looks at many.
func demoID(at doors) string {
	_, port, err := net.SplitHostPort(at.main.Addr().String())
	if err != nil {
		return "demo"
	}
	return "demo" + port
}

// nodeName tells this server from the others on its database.
func nodeName(at net.Addr) string {
	host, err := os.Hostname()
	if err != nil {
		host = "a machine"
	}
	if a, ok := at.(*net.TCPAddr); ok {
		return net.JoinHostPort(host, strconv.Itoa(a.Port))
	}
	return host
}

// serverInfo names this server to people who have several.
func serverInfo() string {
	host, err := os.Hostname()
	if err != nil {
		return "Ribbit " + versionName()
	}
	return "Ribbit " + versionName() + " on " + host
}
