package alerts_test

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/ecdh"
	"crypto/hkdf"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"errors"
	"io"
	"mime"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"

	"github.com/golang-jwt/jwt/v5"

	"ribbit/app/chat"
)

// received is an alert as it came in somewhere.
type received struct {
	Target string // the topic, or the token of an app, or the path of a subscription
	Title  string
	Body   string
	Link   string
}

// receiver takes alerts as an ntfy, a Gotify and a push service do.
type receiver struct {
	*httptest.Server
	t testing.TB

	mu      sync.Mutex
	got     []received
	more    chan struct{}
	status  map[string]int // answered to a target in place of success
	held    map[string]chan struct{}
	browser map[string]*browser
}

// newReceiver starts one; with TLS it is as a push service has to be.
func newReceiver(t testing.TB) *receiver {
	t.Helper()
	r := &receiver{t: t, more: make(chan struct{}, 1), status: map[string]int{}, held: map[string]chan struct{}{}, browser: map[string]*browser{}}
	r.Server = httptest.NewServer(http.HandlerFunc(r.take))
	t.Cleanup(r.Close)
	return r
}

func (r *receiver) take(w http.ResponseWriter, q *http.Request) {
	body, err := io.ReadAll(q.Body)
	if err != nil {
		r.t.Error(err)
	}
	var a received
	switch kind, target, _ := strings.Cut(strings.TrimPrefix(q.URL.Path, "/"), "/"); kind {
	case "elsewhere":
		r.t.Errorf("a redirect is followed to %s", q.Host)
	case "message":
		a, err = readGotify(q, body)
	case "push":
		r.mu.Lock()
		b := r.browser[target]
		r.mu.Unlock()
		a, err = b.read(q, body)
		a.Target = target
	default:
		a, err = readNtfy(q, body)
	}
	r.mu.Lock()
	held, status := r.held[a.Target], r.status[a.Target]
	r.mu.Unlock()
	if err != nil {
		r.t.Errorf("%s: %v", q.URL, err)
	}
	if held != nil {
		select {
		case <-held:
		case <-q.Context().Done():
			return
		}
	}
	if status == 0 || status < 300 {
		r.mu.Lock()
		r.got = append(r.got, a)
		r.mu.Unlock()
		select {
		case r.more <- struct{}{}:
		default:
		}
	}
	if status == 0 {
		status = http.StatusOK
	}
	if status >= 300 && status < 400 {
		w.Header().Set("Location", "http://"+q.Host+"/elsewhere") // a push service leads to this machine
	}
	w.WriteHeader(status)
}

func readNtfy(q *http.Request, body []byte) (received, error) {
	title, err := new(mime.WordDecoder).DecodeHeader(q.Header.Get("Title"))
	return received{strings.TrimPrefix(q.URL.Path, "/"), title, string(body), q.Header.Get("Click")}, err
}

func readGotify(q *http.Request, body []byte) (received, error) {
	var m struct {
		Title, Message string
		Extras         struct {
			Notification struct {
				Click struct{ URL string }
			} `json:"client::notification"`
		}
	}
	if err := json.Unmarshal(body, &m); err != nil {
		return received{}, err
	}
	return received{q.Header.Get("X-Gotify-Key"), m.Title, m.Message, m.Extras.Notification.Click.URL}, nil
}

// take out what has come in.
func (r *receiver) taken() []received {
	r.mu.Lock()
	defer r.mu.Unlock()
	got := r.got
	r.got = nil
	return got
}

func (r *receiver) answer(target string, status int) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.status[target] = status
}

// hold has a target not answer until release is called.
func (r *receiver) hold(target string) (release func()) {
	r.mu.Lock()
	defer r.mu.Unlock()
	held := make(chan struct{})
	r.held[target] = held
	return sync.OnceFunc(func() { close(held) })
}

// browser is one that takes pushes, with the keys that only it has.
type browser struct {
	key    *ecdh.PrivateKey
	secret []byte
	server string // the public key it subscribed with
}

// subscribe makes a browser at a push service.
func (r *receiver) subscribe(name, serverKey string) chat.Subscription {
	r.t.Helper()
	key, err := ecdh.P256().GenerateKey(rand.Reader)
	if err != nil {
		r.t.Fatal(err)
	}
	b := &browser{key: key, secret: make([]byte, 16), server: serverKey}
	rand.Read(b.secret) //nolint:errcheck // it never fails
	r.mu.Lock()
	r.browser[name] = b
	r.mu.Unlock()
	return chat.Subscription{
		Endpoint: r.URL + "/push/" + name, Origin: "https://ribbit.lan",
		P256dh: base64.RawURLEncoding.EncodeToString(key.PublicKey().Bytes()), Auth: base64.RawURLEncoding.EncodeToString(b.secret),
	}
}

// read checks what a push service checks, and decrypts what a browser decrypts (RFC 8291, 8188 and 8292).
func (b *browser) read(q *http.Request, body []byte) (a received, err error) {
	if b == nil {
		return a, errors.New("no such subscription")
	}
	if q.Header.Get("Content-Encoding") != "aes128gcm" || q.Header.Get("TTL") == "" {
		return a, errors.New("headers are missing")
	}
	if err := b.checkSignature(q.Header.Get("Authorization")); err != nil {
		return a, err
	}
	if len(body) < 21 || len(body) < 21+int(body[20]) {
		return a, errors.New("it is too short")
	}
	salt, id, box := body[:16], body[21:21+int(body[20])], body[21+int(body[20]):]
	sender, err := ecdh.P256().NewPublicKey(id)
	if err != nil {
		return a, err
	}
	shared, err := b.key.ECDH(sender)
	if err != nil {
		return a, err
	}
	info := "WebPush: info\x00" + string(b.key.PublicKey().Bytes()) + string(id)
	secret, err := hkdf.Key(sha256.New, shared, b.secret, info, 32)
	if err != nil {
		return a, err
	}
	key, keyErr := hkdf.Key(sha256.New, secret, salt, "Content-Encoding: aes128gcm\x00", 16)
	nonce, nonceErr := hkdf.Key(sha256.New, secret, salt, "Content-Encoding: nonce\x00", 12)
	block, blockErr := aes.NewCipher(key)
	if err := errors.Join(keyErr, nonceErr, blockErr); err != nil {
		return a, err
	}
	gcm, err := cipher.NewGCM(block)
	if err != nil {
		return a, err
	}
	plain, err := gcm.Open(nil, nonce, box, nil)
	if err != nil {
		return a, err
	}
	var p struct {
		WebPush      int `json:"web_push"`
		Notification struct{ Title, Body, Navigate, Tag string }
	}
	if err := json.Unmarshal([]byte(strings.TrimRight(string(plain), "\x00\x02")), &p); err != nil {
		return a, err
	}
	if p.WebPush != 8030 {
		return a, errors.New("it is no declarative push")
	}
	return received{Title: p.Notification.Title, Body: p.Notification.Body, Link: p.Notification.Navigate}, nil
}

// checkSignature wants "vapid t=TOKEN, k=KEY" with a token signed by the key that the browser subscribed with.
func (b *browser) checkSignature(header string) error {
	token, key, ok := strings.Cut(strings.TrimPrefix(header, "vapid t="), ", k=")
	if !ok || key != b.server {
		return errors.New("the key is another: " + header)
	}
	_, err := jwt.Parse(token, func(*jwt.Token) (any, error) {
		raw, err := base64.RawURLEncoding.DecodeString(key)
		if err != nil {
			return nil, err
		}
		return publicKey(raw)
	}, jwt.WithValidMethods([]string{"ES256"}), jwt.WithExpirationRequired())
	return err
}
