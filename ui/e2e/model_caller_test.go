package e2e

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"slices"
	"time"

	"github.com/coder/websocket"
)

// caller is somebody who does everything by the JSON API.
type caller struct {
	s           *server
	name, token string
	id          int64
	client      *http.Client
}

func (s *server) caller(name string) *caller {
	s.t.Helper()
	c := &caller{s: s, name: name, token: s.run("", "token", name)}
	c.client = &http.Client{Transport: &http.Transport{DisableKeepAlives: true}, Timeout: patience} // a restart ends connections
	var me struct{ ID int64 }
	c.must(http.MethodGet, "/auth", nil, &me)
	c.id = me.ID
	return c
}

// call answers the status, which is one of those allowed; what comes with one below 300 is decoded.
func (c *caller) call(method, path string, in, out any, allowed ...int) int {
	c.s.t.Helper()
	body, err := json.Marshal(in)
	if err != nil {
		c.s.t.Fatal(err)
	}
	if in == nil {
		body = nil
	}
	req, err := http.NewRequest(method, c.s.url("/api"+path), bytes.NewReader(body))
	if err != nil {
		c.s.t.Fatal(err)
	}
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("Authorization", "Bearer "+c.token)
	res, err := c.client.Do(req)
	if err != nil {
		c.s.t.Fatal(err)
	}
	defer res.Body.Close()
	if !slices.Contains(allowed, res.StatusCode) {
		c.s.t.Fatalf("%s %s %s by %s: %s", method, path, body, c.name, res.Status)
	}
	if out != nil && res.StatusCode < 300 {
		if err := json.NewDecoder(res.Body).Decode(out); err != nil {
			c.s.t.Fatalf("%s %s: %v", method, path, err)
		}
	}
	return res.StatusCode
}

// must is call of what cannot be refused.
func (c *caller) must(method, path string, in, out any) {
	c.s.t.Helper()
	c.call(method, path, in, out, http.StatusOK, http.StatusCreated, http.StatusNoContent)
}

// try reports whether what may be refused was done.
func (c *caller) try(method, path string, in, out any) bool {
	c.s.t.Helper()
	return c.call(method, path, in, out, http.StatusOK, http.StatusCreated, http.StatusNoContent, http.StatusForbidden) != http.StatusForbidden
}

type threadJSON struct {
	ID, LastSeq, Unread int64
	Mentions            int
	Muted, Pinned       bool
}

func (c *caller) openThread(others ...*caller) int64 {
	c.s.t.Helper()
	in := object{"receiverId": others[0].id}
	if len(others) > 1 {
		ids := []int64{}
		for _, o := range others {
			ids = append(ids, o.id)
		}
		in = object{"receiverIds": ids}
	}
	var out struct{ ChatThread threadJSON }
	if !c.try(http.MethodPost, "/chat_threads", in, &out) {
		return 0
	}
	return out.ChatThread.ID
}

func (c *caller) thread(id int64) (t threadJSON) {
	c.s.t.Helper()
	c.must(http.MethodGet, fmt.Sprintf("/chat_threads/%d", id), nil, &t)
	return t
}

// entries tells the list in the words of the model.
func (c *caller) entries() (words []string) {
	c.s.t.Helper()
	var out struct{ ChatThreads []threadJSON }
	c.must(http.MethodGet, "/chat_threads", nil, &out)
	for _, t := range out.ChatThreads {
		words = append(words, entryWord(t.ID, int(t.Unread), t.Mentions, t.Muted, t.Pinned))
	}
	return words
}

// unreadCount is what a new event socket is told.
func (c *caller) unreadCount() (n struct{ Count, Mentions, Requests int }) {
	c.s.t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	conn, res, err := websocket.Dial(ctx, c.s.url("/api/ws"), &websocket.DialOptions{ //nolint:bodyclose // the connection has it
		HTTPClient: &http.Client{}, HTTPHeader: http.Header{"Authorization": {"Bearer " + c.token}},
	})
	if err != nil {
		c.s.t.Fatalf("%s's socket: %v, %v", c.name, err, res)
	}
	defer conn.CloseNow() //nolint:errcheck // it is done with
	conn.SetReadLimit(1 << 20)
	for start := time.Now(); time.Since(start) < patience; {
		var f struct {
			Event string
			Data  json.RawMessage
		}
		_, b, err := conn.Read(ctx)
		if err == nil {
			err = json.Unmarshal(b, &f)
		}
		if err == nil && f.Event == "unread_count" {
			err = json.Unmarshal(f.Data, &n)
		}
		if err != nil {
			c.s.t.Fatalf("%s's socket: %v", c.name, err)
		}
		if f.Event == "unread_count" {
			break
		}
	}
	return n
}

type object = map[string]any
