// Package giphy finds GIFs at GIPHY, where whoever runs the server has a key for it. The server asks, for everybody: neither
// the address of a reader nor who searches for what reaches GIPHY.
package giphy

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/url"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"time"

	"ribbit/app/chat"
	"ribbit/app/outbound"
)

// Limits of what is asked for.
const (
	askTime         = 8 * time.Second
	maxAnswerBytes  = 1 << 20
	maxPictureBytes = 2 << 20
	maxGIFBytes     = 16 << 20
	atOnce          = 8 // requests under way: of those that wait, each holds nothing but its place

	found    = 24 // GIFs of one search
	maxWords = 50 // characters; GIPHY refuses more
	maxTitle = 100

	freshFor    = 10 * time.Minute // how long the same words get the same answer
	keptAnswers = 100
	keptGIFs    = 3000
	maxURL      = 1000

	sniffedBytes = 512 // that tell what a file is
)

const searchPath = "/v1/gifs/search"

// Config is what a Client needs. All fields are required.
type Config struct {
	Key   func(context.Context) (string, error) // the owner's, of the moment; "" for none
	URL   string                                // of the API, without a slash at the end
	Guard *outbound.Guard
	Log   *slog.Logger
	Now   func() time.Time
}

// Client asks GIPHY. It may be used by many goroutines at once.
type Client struct {
	Config
	answers, pictures, whole *http.Client
	places                   chan struct{} // one for each request under way

	mu    sync.Mutex
	words map[string]answer // by what was searched for
	gifs  map[string]gif    // by id, so that no picture needs a question of its own
}

type answer struct {
	found []chat.FoundGIF
	at    time.Time
}

// gif is what GIPHY says of one, as far as it is of use here.
type gif struct {
	ID     string `json:"id"`
	Title  string `json:"title"`
	Images struct {
		Still     rendition `json:"fixed_width_still"`
		Moving    rendition `json:"fixed_width"`
		Few       rendition `json:"fixed_width_downsampled"` // at most six frames
		Downsized rendition `json:"downsized"`               // at most 2 MB
		Original  rendition `json:"original"`
	} `json:"images"`
}

type rendition struct {
	URL    string `json:"url"`
	Width  string `json:"width"`
	Height string `json:"height"`
}

// meta is the end of every answer. One without an id is made up while GIPHY is out of order, and has nothing in it.
type meta struct {
	Status     int    `json:"status"`
	ResponseID string `json:"response_id"`
}

// New makes a client.
func New(c Config) *Client {
	limited := func(n int64) *http.Client { return c.Guard.Client(outbound.Limits{Time: askTime, Bytes: n}) }
	return &Client{
		Config: c, answers: limited(maxAnswerBytes), pictures: limited(maxPictureBytes), whole: limited(maxGIFBytes),
		places: make(chan struct{}, atOnce), words: map[string]answer{}, gifs: map[string]gif{},
	}
}

var idPattern = regexp.MustCompile(`^[A-Za-z0-9_-]{1,64}$`)

// Find answers what GIPHY has for some words; nothing without words. Problem: Unavailable.
func (c *Client) Find(ctx context.Context, words string) ([]chat.FoundGIF, error) {
	words = strings.Join(strings.Fields(words), " ")
	if runes := []rune(words); len(runes) > maxWords {
		words = string(runes[:maxWords])
	}
	if words == "" {
		return nil, nil
	}
	now := c.Now()
	c.mu.Lock()
	known, ok := c.words[words]
	c.mu.Unlock()
	if ok && now.Sub(known.at) < freshFor {
		return known.found, nil
	}
	var said struct {
		Data []gif `json:"data"`
		Meta meta  `json:"meta"`
	}
	err := c.ask(ctx, searchPath, url.Values{"q": {words}, "limit": {strconv.Itoa(found)}, "rating": {"pg-13"}}, &said)
	if err == nil && said.Meta.ResponseID == "" {
		err = errors.New("it is out of order")
	}
	if err != nil {
		return nil, c.failed("search", err)
	}
	a := answer{at: now}
	c.mu.Lock()
	defer c.mu.Unlock()
	if len(c.words) >= keptAnswers {
		clear(c.words)
	}
	for _, g := range said.Data[:min(len(said.Data), found)] {
		if f, ok := g.shown(); ok {
			c.keep(g)
			a.found = append(a.found, f)
		}
	}
	c.words[words] = a
	return a.found, nil
}

// shown is a GIF as the panel shows it; ok is false for one that has not what it takes.
func (g gif) shown() (f chat.FoundGIF, ok bool) {
	w, errW := strconv.Atoi(g.Images.Still.Width)
	h, errH := strconv.Atoi(g.Images.Still.Height)
	if errW != nil || errH != nil || w < 1 || h < 1 || !idPattern.MatchString(g.ID) || g.file() == "" {
		return f, false
	}
	return chat.FoundGIF{ID: g.ID, Title: title(g.Title), Width: w, Height: h}, true
}

// file is where the bytes are that a message gets.
func (g gif) file() string { return first(g.Images.Downsized, g.Images.Original) }

// picture is where one for the panel is.
func (g gif) picture(moves bool) string {
	if moves {
		return first(g.Images.Moving, g.Images.Few, g.Images.Downsized)
	}
	return first(g.Images.Still, g.Images.Few, g.Images.Moving)
}

func first(of ...rendition) string {
	for _, r := range of {
		if u, err := url.Parse(r.URL); err == nil && (u.Scheme == "https" || u.Scheme == "http") && len(r.URL) <= maxURL {
			return r.URL
		}
	}
	return ""
}

// title is a text in one line, without what cannot be seen, good for the name of a file; "" for nothing.
func title(s string) string {
	s = strings.TrimSpace(strings.NewReplacer("/", " ", `\\`, " ").Replace(s))
	if s == "" {
		return ""
	}
	s = chat.CleanFileName(s)
	if runes := []rune(s); len(runes) > maxTitle {
		s = string(runes[:maxTitle])
	}
	return strings.TrimSpace(s)
}

// keep remembers where the pictures of a GIF are. The caller holds mu.
func (c *Client) keep(g gif) {
	if len(c.gifs) >= keptGIFs {
		clear(c.gifs)
	}
	c.gifs[g.ID] = g
}

// gif is one that was found lately, or is asked for by its id. Problems: NotFound, Unavailable.
func (c *Client) gif(ctx context.Context, id string) (gif, error) {
	if !idPattern.MatchString(id) {
		return gif{}, noGIF()
	}
	c.mu.Lock()
	g, ok := c.gifs[id]
	c.mu.Unlock()
	if ok {
		return g, nil
	}
	var said struct {
		Data json.RawMessage `json:"data"` // an empty list where there is none
	}
	err := c.ask(ctx, "/v1/gifs/"+id, url.Values{}, &said)
	if errors.Is(err, errNotThere) {
		return g, noGIF()
	}
	if err != nil {
		return g, c.failed("look up", err)
	}
	if json.Unmarshal(said.Data, &g) != nil || g.ID != id || g.file() == "" {
		return g, noGIF()
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	c.keep(g)
	return g, nil
}

// Picture is a GIF as the panel shows it, at rest or moving. Problems: NotFound, Unavailable.
func (c *Client) Picture(ctx context.Context, id string, moves bool) (b []byte, mediaType string, err error) {
	g, err := c.gif(ctx, id)
	if err != nil {
		return nil, "", err
	}
	err = c.get(ctx, c.pictures, g.picture(moves), func(r io.Reader) error {
		b, err = io.ReadAll(r)
		return err
	})
	if err != nil {
		return nil, "", c.failed("fetch a picture of", err)
	}
	switch mediaType = http.DetectContentType(b); mediaType {
	case "image/gif", "image/webp", "image/jpeg", "image/png":
		return b, mediaType, nil
	}
	return nil, "", c.failed("fetch a picture of", fmt.Errorf("it is %q", mediaType))
}

// Fetch hands a GIF to use, with the name that a file of it has. Problems: NotFound, Unavailable, those of use.
func (c *Client) Fetch(ctx context.Context, id string, use func(name string, r io.Reader) error) error {
	g, err := c.gif(ctx, id)
	if err != nil {
		return err
	}
	name := title(g.Title)
	if name == "" {
		name = g.ID
	}
	err = c.get(ctx, c.whole, g.file(), func(r io.Reader) error {
		begun := bufio.NewReader(r)
		head, _ := begun.Peek(sniffedBytes) // what is shorter says so below
		if kind := http.DetectContentType(head); kind != "image/gif" && kind != "image/webp" {
			return fmt.Errorf("it is %q", kind)
		}
		return use(name+".gif", begun)
	})
	if _, isProblem := chat.AsProblem(err); isProblem || err == nil {
		return err
	}
	return c.failed("fetch", err)
}

// Works refuses a key that GIPHY does not take; whether it can be reached is another matter. Problem: Invalid (key).
func (c *Client) Works(ctx context.Context, key string) error {
	var said struct{}
	err := c.askWith(ctx, key, searchPath, url.Values{"q": {"frog"}, "limit": {"1"}}, &said)
	if errors.Is(err, errRefused) {
		return chat.NewInvalid("key", "gif-key-refused")
	}
	if err != nil {
		c.Log.Warn("cannot try a key at GIPHY", slog.Any("error", err))
	}
	return nil
}

var (
	errNotThere = errors.New("there is no such thing")
	errNoKey    = errors.New("there is no key")
	errRefused  = errors.New("it does not take the key")
)

// ask is a question to the API.
func (c *Client) ask(ctx context.Context, path string, q url.Values, said any) error {
	key, err := c.Key(ctx)
	switch {
	case err != nil:
		return err
	case key == "":
		return errNoKey
	}
	return c.askWith(ctx, key, path, q, said)
}

func (c *Client) askWith(ctx context.Context, key, path string, q url.Values, said any) error {
	q.Set("api_key", key)
	return c.get(ctx, c.answers, c.URL+path+"?"+q.Encode(), func(r io.Reader) error { return json.NewDecoder(r).Decode(said) })
}

func (c *Client) get(ctx context.Context, by *http.Client, address string, use func(io.Reader) error) error {
	select {
	case c.places <- struct{}{}:
		defer func() { <-c.places }()
	case <-ctx.Done():
		return ctx.Err()
	}
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, address, nil)
	if err != nil {
		return errors.New("it is no address")
	}
	r.Header.Set("User-Agent", "Ribbit")
	a, err := by.Do(r)
	if err != nil {
		// The address has the key in it.
		var u *url.Error
		if errors.As(err, &u) {
			err = u.Err
		}
		return err
	}
	defer a.Body.Close() //nolint:errcheck // it is only read
	switch a.StatusCode {
	case http.StatusOK:
		return use(a.Body)
	case http.StatusNotFound:
		return errNotThere
	case http.StatusUnauthorized, http.StatusForbidden:
		return errRefused
	}
	return fmt.Errorf("it answers %s", a.Status)
}

// failed says what a person is told; the owner finds the cause in the log.
func (c *Client) failed(what string, err error) error {
	c.Log.Warn("cannot "+what+" a GIF", slog.Any("error", err))
	return chat.NewProblem(chat.Unavailable, "gifs-unavailable")
}

func noGIF() error { return chat.NewProblem(chat.NotFound, "no-such-picture") }
