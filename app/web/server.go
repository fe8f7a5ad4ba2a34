package web

import (
	"context"
	"errors"
	"io"
	"io/fs"
	"log/slog"
	"net"
	"net/netip"
	"net/url"
	"strings"
	"sync/atomic"
	"time"

	"github.com/gofiber/fiber/v2"

	"ribbit/app/certificate"
	"ribbit/app/chat"
	"ribbit/app/hub"
	"ribbit/app/lan"
	"ribbit/app/shape"
	"ribbit/app/uploads"
	"ribbit/ui"
)

// Limits of the transport.
const (
	maxHeaderBytes = 8 << 10
	readTimeout    = 15 * time.Second
	writeTimeout   = 30 * time.Second
	idleTimeout    = 75 * time.Second
	keptBytes      = 8 << 20 // of messages as HTML: some 5,000; the collector of garbage lets them take twice as much
)

// Config is what a Server needs. All fields are required unless they say otherwise.
type Config struct {
	Chat       *chat.Chat
	Hub        *hub.Hub // closed by Close
	Live       Live     // served while the server is; started after New, closed after Close
	Uploads    *uploads.Desk
	Fetcher    Fetcher
	Alerts     Alerts
	Doctor     Doctor
	Backups    Backups
	Exports    Exports
	Restores   Restores
	Stickers   Pictures                                 // of the stickers that are no frogs
	Ready      func(context.Context) error              // says whether the database is usable
	Bus        chat.Bus                                 // optional: nil where there is no other server
	Share      func(limit string, taken map[uint64]int) // with Bus: tells other servers, whose Taken hears it, what people took here
	Metrics    *Metrics                                 // optional: nil answers no /metrics
	Assets     fs.FS                                    // ui/static
	Log        *slog.Logger
	Version    string
	ID         string         // in the names of cookies, so that two servers under one host keep theirs apart
	BaseURL    string         // how links are written, without a slash at the end; its path is that below which all is answered
	Hosts      lan.Hosts      // names that the server answers to
	Proxies    []netip.Prefix // whose X-Forwarded-* is believed
	RateLimit  bool
	Guests     bool     // whoever holds a join link may enter by a name alone from a private address
	SetupCode  string   // asked of browsers on other machines while there is no owner
	ServerInfo string   // at the foot of the pages before sign-in, such as "Ribbit 1.0 on raspberrypi"
	Demo       Demo     // optional: nil outside the demo
	HTTPS      *HTTPS   // optional: nil where HTTPS is not spoken beside HTTP
	GIFs       GIFs     // asked where there is a key
	Provider   Provider // optional: nil where people sign in by a password alone
	Issuer     string   // of Provider
}

// GIFs are found elsewhere. Its problems: NotFound, Unavailable.
type GIFs interface {
	// Works tries a key. Problem: Invalid (key).
	Works(ctx context.Context, key string) error
	// Find answers those for some words; none without words.
	Find(ctx context.Context, words string) ([]chat.FoundGIF, error)
	// Picture is what the panel shows of one, at rest or moving.
	Picture(ctx context.Context, id string, moves bool) (b []byte, mediaType string, err error)
	// Fetch hands the whole of one to use, with the name of a file, and answers the problems of use, too.
	Fetch(ctx context.Context, id string, use func(name string, r io.Reader) error) error
}

// Fetcher brings files here that programs name by an address.
type Fetcher interface {
	// Fetch keeps files as uploads of a bot, in their order; left are those that it cannot bring before ctx ends.
	Fetch(ctx context.Context, bot chat.UserID, files []chat.RemoteFile) (ids []chat.UploadID, left []chat.RemoteFile)
	// Icon makes a tiny picture of what is at an address, as a data: address; "" where it cannot before ctx ends.
	Icon(ctx context.Context, bot chat.UserID, address string) string
}

// HTTPS is what is spoken beside HTTP, at a port of its own.
type HTTPS struct {
	Authority *certificate.Authority // that devices have to be made to trust; nil with a certificate that they know
	Port      string
	URLs      []string // under which it is reached, the best first
}

// Pictures has the pictures of stickers.
type Pictures interface {
	// Picture answers the bytes of a sticker that is no frog. Problem: NotFound.
	Picture(ctx context.Context, name string) ([]byte, error)
}

// Alerts reaches people who have no page open.
type Alerts interface {
	// Test sends an alert by each way that somebody has set up. Problem: TooMany.
	Test(ctx context.Context, user chat.UserID, title, body string) ([]chat.AlertResult, error)
	PushKey(ctx context.Context) (string, error)
}

// Doctor looks the running server over.
type Doctor interface {
	// Checkup is what was found last, or is found now when again says so or nothing was yet. Error: that of ctx.
	Checkup(ctx context.Context, again bool) (chat.Checkup, error)
}

// Backups makes backups of the server.
type Backups interface {
	// Backup makes one, whole before it is answered; the caller closes it. Error: ErrBackupUnderWay while another is made.
	Backup(ctx context.Context) (BackupFile, error)
	// ByPlan makes one into the folder of a plan, says how it went, and keeps that. Error: ErrBackupUnderWay.
	ByPlan(ctx context.Context, plan chat.BackupPlan) (chat.BackupResult, error)
	// Kept lists the backups in the folder of a plan, the newest first.
	Kept(plan chat.BackupPlan) ([]chat.KeptBackup, error)
	// OpenKept opens one of them, RemoveKept removes it. Problem: NotFound.
	OpenKept(plan chat.BackupPlan, name string) (BackupFile, error)
	RemoveKept(plan chat.BackupPlan, name string) error
	// CheckFolder refuses a folder into which backups cannot be written. Problem: Invalid (folder).
	CheckFolder(folder string) error
}

// Restores has the server go on with a backup.
type Restores interface {
	// Restore takes a backup in while it comes, checks it, and has the server go on with it once the request is answered; what is
	// wrong with it changes nothing. Problems: Invalid (file, passphrase), DiskFull, and Conflict while another comes or when
	// somebody has an account.
	Restore(ctx context.Context, backup io.Reader, passphrase string) error
}

// BackupFile is a tar of everything.
type BackupFile interface {
	io.ReadCloser
	Stat() (fs.FileInfo, error)
}

// ErrBackupUnderWay is for whoever asks for a backup while one is made.
var ErrBackupUnderWay = errors.New("a backup is being made")

// Demo is the cast of the demo. Visitors are signed in as one of its people.
type Demo interface {
	People(ctx context.Context) ([]chat.User, error)
}

// Server serves Ribbit.
type Server struct {
	Config
	isReplaced atomic.Bool // it took in a backup, with which the next server goes on
	app        *fiber.App
	origin     string // scheme, host and port of BaseURL
	base       ui.Base
	assets     *assets
	limits     *limits
	large      largeBodies
	exporting  chan struct{} // has one in it for each export under way
	guesses    chan struct{} // has one in it for each wrong key of a hook that waits for its answer
	shapes     shape.Shapes
	kept       *ui.Kept
	methods    methods
	faults     faultLog
	began      time.Time

	listeners atomic.Pointer[[]net.Listener] // set by Serve
	closed    atomic.Bool
}

// New makes a server; Serve runs it.
func New(c Config) (*Server, error) {
	assets, err := loadAssets(c.Assets, ui.Stylesheets)
	if err != nil {
		return nil, err
	}
	address, err := url.Parse(c.BaseURL)
	if err != nil {
		return nil, err
	}
	base := ui.Base(strings.TrimSuffix(address.Path, "/"))
	s := &Server{
		Config: c, assets: assets, kept: ui.NewKept(keptBytes), limits: newLimits(c.RateLimit), guesses: make(chan struct{}, wrongKeysAtOnce), exporting: make(chan struct{}, exportsAtOnce), began: c.Chat.Now(), base: base, origin: address.Scheme + "://" + address.Host,
		shapes: shape.Shapes{
			HookURL: func(key string) string { return c.BaseURL + ui.PathHook(key) },
			JoinURL: func(code string) string { return c.BaseURL + ui.PathJoinCode(code) }, ResetURL: func(code string) string { return c.BaseURL + ui.PathReset(code) }, Online: c.Live.Online, LastSeen: c.Live.LastSeen,
			AvatarPath: base.Avatar, FilePath: base.File, ThumbPath: base.Thumb,
		},
	}
	s.shapes.Stickers = func(e chat.StickerEntry) string { return base.Path(ui.StickerPath(s.assets.path(), e)) }
	s.app = fiber.New(fiber.Config{
		AppName:               "Ribbit",
		StreamRequestBody:     true, // its own reading takes memory for what is announced; see takeBody, which has the limit
		CaseSensitive:         true,
		DisableStartupMessage: true,
		// No form here is multipart; a broken one would be refused before its path is known.
		DisablePreParseMultipartForm: true,
		ErrorHandler:                 s.showProblem,
		IdleTimeout:                  idleTimeout,
		Immutable:                    true, // values outlive their handler: they go to the store's queue
		ReadBufferSize:               maxHeaderBytes,
		ReadTimeout:                  readTimeout,
		WriteTimeout:                 writeTimeout,
	})
	s.app.Server().KeepHijackedConns = true // sockets are closed by their own handler, see package live
	s.app.Server().HeaderReceived = s.refuseEndless
	s.app.Server().ExpectHandler = s.expect
	s.app.Server().ConnState = heardOut
	if c.Share != nil {
		s.limits.share(c.ID, c.Share)
	}
	s.methods = newMethods(s.app)
	s.routes(s.app)
	if s.isTaken(base) {
		return nil, ErrBaseTaken
	}
	s.app.Server().Handler = hearOut(below(base, nameUnknownMethods(foldSlashes(s.app.Server().Handler))))
	return s, nil
}

// MessageContext is that of messages outside the pages.
func (s *Server) MessageContext() ui.MessageContext {
	return ui.MessageContext{Static: s.assets.path(), Kept: s.kept, Stickers: s.Chat.StickerSet()}
}

// Shapes turn what is stored into the JSON that the API answers.
func (s *Server) Shapes() shape.Shapes { return s.shapes }

// Base is the path below which the server lies.
func (s *Server) Base() ui.Base { return s.base }

// MayAsk is the limit of everything that a user asks, by whatever way. Problem: TooMany.
func (s *Server) MayAsk(user chat.UserID) error { return s.limits.calls.take(userKey(user)) }

// MayType is the limit of showing others that a user types, by whatever way. Problem: TooMany.
func (s *Server) MayType(user chat.UserID) error { return s.limits.typing.take(userKey(user)) }

// MaySend is the limit of sending messages, by whatever way. Problem: TooMany.
func (s *Server) MaySend(user chat.UserID) error { return s.limits.send.take(userKey(user)) }

// Serve answers requests on all listeners until Close, or until one of them fails, which closes the others. Over those whose
// connections are of TLS it speaks HTTPS. It may be called once.
func (s *Server) Serve(listeners ...net.Listener) error {
	s.listeners.Store(&listeners)
	if s.closed.Load() {
		return closeAll(listeners)
	}
	s.app.Handler() // makes it ready, as listening by its own means would
	served := make(chan error, len(listeners))
	for _, ln := range listeners {
		go func() { served <- s.app.Server().Serve(ln) }()
	}
	err := <-served
	if err != nil {
		closeAll(listeners) //nolint:errcheck // one of them has failed already
	}
	for range listeners[1:] {
		err = errors.Join(err, <-served)
	}
	return err
}

func closeAll(listeners []net.Listener) (err error) {
	for _, ln := range listeners {
		err = errors.Join(err, ln.Close())
	}
	return err
}

// Close takes no new requests, tells every socket to come back later, and waits for all of them, at most until ctx
// ends.
func (s *Server) Close(ctx context.Context) error {
	stopped := make(chan error, 1)
	go func() { stopped <- s.app.ShutdownWithContext(ctx) }()
	err := errors.Join(s.Hub.Close(ctx), <-stopped)
	// Shutting down what is only about to listen does nothing.
	s.closed.Store(true)
	if all := s.listeners.Load(); all != nil {
		closeAll(*all) //nolint:errcheck // most times they are closed already
	}
	return err
}
