package webtest

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/cookiejar"
	"net/url"
	"strings"
	"testing"

	"ribbit/app/chat"
)

// Person is somebody with a browser, or a script with a token.
type Person struct {
	ID     int64
	Name   string
	Token  string // sent as a bearer token when it is set
	Header http.Header
	Jar    http.CookieJar

	r        *Ribbit
	isSecure bool // uses HTTPS
}

// Securely is the same person, with the same browser, over HTTPS.
func (p *Person) Securely() *Person {
	q := *p
	q.isSecure = true
	return &q
}

// At is the same person, with the same browser, at another server.
func (p *Person) At(other *Ribbit) *Person {
	q := *p
	q.r = other
	return &q
}

// base is what the addresses begin with that the person opens.
func (p *Person) base() string {
	if p.isSecure {
		return p.r.Secure
	}
	return p.r.URL
}

// Stranger is somebody who is not signed in.
func (r *Ribbit) Stranger() *Person {
	jar, err := cookiejar.New(nil)
	r.must(err)
	return &Person{Name: "stranger", Jar: jar, Header: http.Header{}, r: r}
}

// SignUp makes an account over the API and stays signed in.
func (r *Ribbit) SignUp(name string) *Person {
	r.t.Helper()
	p := r.Stranger()
	u := Read[User](p.Post("/api/auth/signup", Object{"username": name, "password": Password}).Want(http.StatusCreated))
	p.ID, p.Name = u.ID, u.Username
	return p
}

// Owner makes an admin's account and signs in.
func (r *Ribbit) Owner(name string) *Person {
	r.t.Helper()
	_, err := r.Chat.AddUser(r.t.Context(), chat.SignUp{Name: name, Password: Password, Admin: true})
	r.must(err)
	return r.SignIn(name)
}

// SignIn signs somebody in whose account is there, in another browser.
func (r *Ribbit) SignIn(name string) *Person {
	r.t.Helper()
	p := r.Stranger()
	u := Read[User](p.Post("/api/auth/login", Object{"username": name, "password": Password}).Want(http.StatusOK))
	p.ID, p.Name = u.ID, u.Username
	return p
}

// Script is the same person with a token and without cookies.
func (p *Person) Script() *Person { return p.ScriptWith(chat.NewToken{Label: "test"}) }

// ScriptWith is Script with a token that may do less, or ends.
func (p *Person) ScriptWith(n chat.NewToken) *Person {
	p.r.t.Helper()
	user, err := p.r.Chat.User(p.r.t.Context(), chat.UserID(p.ID))
	p.r.must(err)
	s := p.r.Stranger()
	s.ID, s.Name = p.ID, p.Name
	_, s.Token, err = p.r.Chat.AddToken(p.r.t.Context(), user, n)
	p.r.must(err)
	return s
}

// With is the same person whose requests carry a header more.
func (p *Person) With(name, value string) *Person {
	q := *p
	q.Header = p.Header.Clone()
	q.Header.Add(name, value)
	return &q
}

// Get calls the API, or opens a page.
func (p *Person) Get(path string) *Answer { return p.Do(http.MethodGet, path, "", nil) }

// Post sends JSON. A string or []byte is sent as it is.
func (p *Person) Post(path string, body any) *Answer { return p.call(http.MethodPost, path, body) }

// Put sends JSON.
func (p *Person) Put(path string, body any) *Answer { return p.call(http.MethodPut, path, body) }

// Delete sends JSON.
func (p *Person) Delete(path string, body any) *Answer { return p.call(http.MethodDelete, path, body) }

// Form posts a form as a browser without JavaScript does, from the same origin.
func (p *Person) Form(path string, values url.Values) *Answer {
	return p.With("Origin", strings.TrimSuffix(p.base(), string(p.r.Base))).Do(http.MethodPost, path, "application/x-www-form-urlencoded", []byte(values.Encode()))
}

// Fragment posts a form as the page's scripts do.
func (p *Person) Fragment(path string, values url.Values) *Answer {
	return p.With("HX-Request", "true").Form(path, values)
}

func (p *Person) call(method, path string, body any) *Answer {
	p.r.t.Helper()
	switch b := body.(type) {
	case nil:
		return p.Do(method, path, "", nil)
	case string:
		return p.Do(method, path, "application/json", []byte(b))
	case []byte:
		return p.Do(method, path, "application/json", b)
	}
	b, err := json.Marshal(body)
	p.r.must(err)
	return p.Do(method, path, "application/json", b)
}

// Do sends a request and reads the whole answer. Redirects are answers like any other. It may be called from several
// goroutines; a broken connection is an answer with status 0.
func (p *Person) Do(method, path, kind string, body []byte) *Answer {
	p.r.t.Helper()
	a := &Answer{t: p.r.t, Call: method + " " + path + " as " + p.Name}
	req, err := http.NewRequest(method, p.base()+p.r.Base.Within(path), bytes.NewReader(body))
	if err != nil {
		p.r.t.Errorf("%s: %v", a.Call, err)
		return a
	}
	if kind != "" {
		req.Header.Set("Content-Type", kind)
	}
	for name, values := range p.Header {
		req.Header[name] = values
	}
	if host := req.Header.Get("Host"); host != "" {
		req.Host = host
	}
	if p.Token != "" {
		req.Header.Set("Authorization", "Bearer "+p.Token)
	}
	client := http.Client{
		Jar: p.Jar, Transport: p.r.described.transport(p.r.t, p.r.transport), Timeout: Patience,
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}
	resp, err := client.Do(req)
	if err != nil {
		p.r.t.Errorf("%s: %v", a.Call, err)
		return a
	}
	defer resp.Body.Close()
	a.Status, a.Header = resp.StatusCode, resp.Header
	if a.Body, err = io.ReadAll(resp.Body); err != nil {
		p.r.t.Errorf("%s: %v", a.Call, err)
	}
	return a
}

// Chat opens a thread with others: a direct one with one, else a group.
func (p *Person) Chat(others ...*Person) int64 {
	p.r.t.Helper()
	ids := make([]int64, len(others))
	for i, o := range others {
		ids[i] = o.ID
	}
	a := p.Post("/api/chat_threads", Object{"receiverIds": ids})
	if a.Status != http.StatusCreated && a.Status != http.StatusOK {
		p.r.t.Fatalf("%s: status %d: %s", a.Call, a.Status, a.Body)
	}
	return Read[struct{ ChatThread Thread }](a).ChatThread.ID
}

// Send sends a message over the API.
func (p *Person) Send(thread int64, content string) Message {
	p.r.t.Helper()
	return Read[Message](p.Post(fmt.Sprintf("/api/chat_threads/%d/messages", thread), Object{"content": content}).Want(http.StatusCreated))
}

// Thread reads a thread over the API.
func (p *Person) Thread(id int64) Thread {
	p.r.t.Helper()
	return Read[Thread](p.Get(fmt.Sprintf("/api/chat_threads/%d", id)).Want(http.StatusOK))
}

// Message reads a message over the API.
func (p *Person) Message(id int64) Message {
	p.r.t.Helper()
	return Read[Message](p.Get(fmt.Sprintf("/api/chat_threads/messages/%d", id)).Want(http.StatusOK))
}

// SessionCookie is the person's session as a browser sends it: name=secret.
func (p *Person) SessionCookie() string { return p.r.Cookie("session") + "=" + p.Session() }

// Session is the secret of the person's session, "" when signed out.
func (p *Person) Session() string {
	u, _ := url.Parse(p.r.URL)
	for _, c := range p.Jar.Cookies(u) {
		if c.Name == p.r.Cookie("session") {
			return c.Value
		}
	}
	return ""
}

// Answer is what came back.
type Answer struct {
	Call   string // what was asked, for messages
	Status int
	Header http.Header
	Body   []byte

	t testing.TB
}

// Want fails the test when the status is another.
func (a *Answer) Want(status int) *Answer {
	a.t.Helper()
	if a.Status != status {
		a.t.Errorf("%s: status %d, want %d: %s", a.Call, a.Status, status, short(a.Body))
	}
	return a
}

// Refused fails the test unless the answer is a problem with this status and, when it is not "", about this field.
func (a *Answer) Refused(status int, field string) *Answer {
	a.t.Helper()
	a.Want(status)
	if p := Read[Problem](a); p.Error == "" || p.Code == "" || p.Field != field {
		a.t.Errorf("%s: the problem is %+v, want one about %q", a.Call, p, field)
	}
	return a
}

// Leads fails the test unless the answer redirects to a path.
func (a *Answer) Leads(to string) *Answer {
	a.t.Helper()
	a.Want(http.StatusSeeOther)
	if at := a.Header.Get("Location"); at != to {
		a.t.Errorf("%s: leads to %q, want %q", a.Call, at, to)
	}
	return a
}

// Has fails the test unless the body has all of the texts.
func (a *Answer) Has(texts ...string) *Answer {
	a.t.Helper()
	for _, text := range texts {
		if !strings.Contains(string(a.Body), text) {
			a.t.Errorf("%s: the answer lacks %q:\n%s", a.Call, text, short(a.Body))
		}
	}
	return a
}

// Lacks fails the test when the body has one of the texts.
func (a *Answer) Lacks(texts ...string) *Answer {
	a.t.Helper()
	for _, text := range texts {
		if strings.Contains(string(a.Body), text) {
			a.t.Errorf("%s: the answer has %q", a.Call, text)
		}
	}
	return a
}

// Read decodes an answer.
func Read[T any](a *Answer) T {
	a.t.Helper()
	var v T
	if err := json.Unmarshal(a.Body, &v); err != nil {
		a.t.Errorf("%s: %v: %s", a.Call, err, short(a.Body))
	}
	return v
}

func short(b []byte) string {
	const most = 600 // bytes
	if len(b) > most {
		return string(b[:most]) + "…"
	}
	return string(b)
}
