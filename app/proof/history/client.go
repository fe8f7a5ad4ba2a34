package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"strconv"
	"syscall"
	"time"
)

// Client is one program of one person: an HTTP client and at most one socket. Every operation it does is recorded.
type Client struct {
	number  int
	person  Person
	cookie  string
	addr    string // of the network
	history *History
	http    http.Client
	socket  *clientSocket
}

func newClient(h *History, number int, p Person, cookie, addr string) *Client {
	c := &Client{number: number, person: p, cookie: cookie, addr: addr, history: h, http: http.Client{Transport: &http.Transport{}}}
	c.socket = newClientSocket(c)
	return c
}

// answer is what came back of a request.
type answer struct {
	status int
	body   []byte
	err    error
}

func (a answer) String() string {
	return fmt.Sprintf("status %d, error %v: %.300s", a.status, a.err, a.body)
}

// call sends a request and reads the whole answer.
func (c *Client) call(ctx context.Context, method, path string, body any) answer {
	var in io.Reader
	if body != nil {
		b, err := json.Marshal(body)
		if err != nil {
			return answer{err: err}
		}
		in = bytes.NewReader(b)
	}
	req, err := http.NewRequestWithContext(ctx, method, "http://"+c.addr+path, in)
	if err != nil {
		return answer{err: err}
	}
	if body != nil {
		req.Header.Set("Content-Type", "application/json")
	}
	if c.cookie != "" {
		req.Header.Set("Cookie", c.cookie)
	}
	resp, err := c.http.Do(req)
	if err != nil {
		return answer{err: err}
	}
	defer resp.Body.Close()
	a := answer{status: resp.StatusCode}
	a.body, a.err = io.ReadAll(resp.Body)
	return a
}

// do performs an operation over HTTP and records what came of it. read takes the body of a success.
func (c *Client) do(o *Op, timeout time.Duration, method, path string, body any, read func(*Op, []byte) error) *Op {
	o.Client, o.Person = c.number, c.person.ID
	ctx, cancel := context.WithTimeout(context.Background(), timeout)
	defer cancel()
	c.history.begin(o)
	a := c.call(ctx, method, path, body)
	o.Status = a.status
	o.Tokens = tokens(a.body)
	switch {
	case a.err == nil && a.status < 300:
		o.Outcome, o.Created = OK, a.status == http.StatusCreated
		if err := read(o, a.body); err != nil {
			o.Outcome = Unknown // half an answer cannot be told from none
		}
	case a.err == nil && a.status < 500 || isRefused(a.err):
		o.Outcome = Fail
	default:
		o.Outcome = Unknown
	}
	c.history.end(o)
	return o
}

// isRefused reports whether a request surely did not reach the server.
func isRefused(err error) bool {
	var op *net.OpError
	return errors.As(err, &op) && op.Op == "dial" && errors.Is(err, syscall.ECONNREFUSED)
}

// object is a JSON object.
type object map[string]any

func (c *Client) send(thread int64, clientID, text string, replyTo int64, timeout time.Duration) *Op {
	body := object{"content": text, "clientId": clientID}
	if replyTo != 0 {
		body["replyTo"] = replyTo
	}
	o := &Op{Kind: Send, Thread: thread, ClientID: clientID, Text: text}
	return c.do(o, timeout, http.MethodPost, threadPath(thread)+"/messages", body, readMessage)
}

func (c *Client) edit(thread, id int64, text string, timeout time.Duration) *Op {
	o := &Op{Kind: Edit, Thread: thread, Message: id, Text: text}
	return c.do(o, timeout, http.MethodPut, messagePath(id), object{"content": text}, readMessage)
}

func (c *Client) remove(thread, id int64, timeout time.Duration) *Op {
	o := &Op{Kind: Delete, Thread: thread, Message: id}
	return c.do(o, timeout, http.MethodPut, messagePath(id), object{}, readMessage)
}

func (c *Client) react(kind Kind, thread, id int64, reaction string, timeout time.Duration) *Op {
	method := http.MethodPost
	if kind == Unreact {
		method = http.MethodDelete
	}
	o := &Op{Kind: kind, Thread: thread, Message: id, Reaction: reaction}
	path := "/api/chat_reactions/messages/" + strconv.FormatInt(id, 10)
	return c.do(o, timeout, method, path, object{"reaction": reaction}, func(*Op, []byte) error { return nil })
}

// markRead reads up to a message, or to the last when id is 0.
func (c *Client) markRead(thread, id int64, timeout time.Duration) *Op {
	body := object{}
	if id != 0 {
		body["messageId"] = id
	}
	o := &Op{Kind: MarkRead, Thread: thread, Message: id}
	return c.do(o, timeout, http.MethodPut, threadPath(thread)+"/read", body, readThread)
}

// page reads messages of a thread; query is "" or begins with a ?.
func (c *Client) page(thread int64, query string, latest bool, timeout time.Duration) *Op {
	o := &Op{Kind: Page, Thread: thread, Latest: latest}
	return c.do(o, timeout, http.MethodGet, threadPath(thread)+query, nil, readThread)
}

func (c *Client) look(thread, id int64, timeout time.Duration) *Op {
	o := &Op{Kind: Look, Thread: thread, Message: id}
	return c.do(o, timeout, http.MethodGet, messagePath(id), nil, readMessage)
}

func (c *Client) list(timeout time.Duration) *Op {
	return c.do(&Op{Kind: List}, timeout, http.MethodGet, "/api/chat_threads?limit=100", nil, func(o *Op, b []byte) error {
		var in struct{ ChatThreads []thread }
		if err := json.Unmarshal(b, &in); err != nil {
			return err
		}
		for _, t := range in.ChatThreads {
			o.show(t)
		}
		return nil
	})
}

func (c *Client) search(word string, timeout time.Duration) *Op {
	o := &Op{Kind: Search, Word: word}
	return c.do(o, timeout, http.MethodGet, "/api/search?q="+word, nil, func(o *Op, b []byte) error {
		var in struct{ Messages []message }
		err := json.Unmarshal(b, &in)
		o.Shown = states(in.Messages)
		return err
	})
}

func readMessage(o *Op, b []byte) error {
	var m message
	err := json.Unmarshal(b, &m)
	o.Shown = []State{m.state()}
	return err
}

func readThread(o *Op, b []byte) error {
	var t thread
	err := json.Unmarshal(b, &t)
	o.show(t)
	o.HasMore = t.HasMore
	return err
}

func (o *Op) show(t thread) {
	v := View{Thread: t.ID, LastSeq: t.LastSeq, LastReadSeq: t.LastReadSeq, Unread: t.Unread}
	if n := len(t.Messages); n > 0 {
		v.LastID = t.Messages[n-1].ID
	}
	o.Views = append(o.Views, v)
	o.Shown = append(o.Shown, states(t.Messages)...)
}

func threadPath(id int64) string  { return fmt.Sprintf("/api/chat_threads/%d", id) }
func messagePath(id int64) string { return fmt.Sprintf("/api/chat_threads/messages/%d", id) }

// close lets go of the network.
func (c *Client) close() {
	c.socket.drop()
	c.http.CloseIdleConnections()
}
