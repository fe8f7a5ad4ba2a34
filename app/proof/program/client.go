package program

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"time"

	"github.com/coder/websocket"
)

// Client calls the API as the owner of a token, over a connection of its own. It is for one goroutine at a time.
type Client struct {
	server *Server
	token  string
	http   http.Client
}

// Client makes a client; its owner closes it.
func (s *Server) Client(token string) *Client {
	return &Client{server: s, token: token, http: http.Client{Timeout: Patience, Transport: &http.Transport{}}}
}

// Close gives the connection up.
func (c *Client) Close() { c.http.CloseIdleConnections() }

// StatusError is an answer that refuses.
type StatusError struct {
	Call   string
	Status int
	Text   string // of the problem
}

func (e *StatusError) Error() string {
	return fmt.Sprintf("%s: status %d: %s", e.Call, e.Status, e.Text)
}

// Call sends JSON, or nothing when body is nil, and decodes the answer, unless that is nil.
func (c *Client) Call(method, path string, body, answer any) error {
	var in io.Reader
	if body != nil {
		b, err := json.Marshal(body)
		if err != nil {
			return err
		}
		in = bytes.NewReader(b)
	}
	b, err := c.do(method, path, "application/json", in)
	if err != nil || answer == nil {
		return err
	}
	return json.Unmarshal(b, answer)
}

// do sends a body of some type and answers what comes back.
func (c *Client) do(method, path, kind string, in io.Reader) ([]byte, error) {
	req, err := http.NewRequest(method, c.server.URL()+path, in)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Content-Type", kind)
	req.Header.Set("Authorization", "Bearer "+c.token)
	resp, err := c.http.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	b, err := io.ReadAll(resp.Body)
	if err != nil {
		return nil, err
	}
	if resp.StatusCode >= 300 {
		var p struct{ Error string }
		if json.Unmarshal(b, &p) != nil || p.Error == "" {
			p.Error = fmt.Sprintf("%.300s", b)
		}
		return nil, &StatusError{method + " " + path, resp.StatusCode, p.Error}
	}
	return b, nil
}

// Message is what an answer says of a message.
type Message struct {
	ID       int64
	ThreadID int64
	Seq      int64
	Version  int64
	Content  string
	ClientID string

	Attachments []Upload
}

// Send stores a message.
func (c *Client) Send(thread int64, content, clientID string) (m Message, err error) {
	err = c.Call(http.MethodPost, fmt.Sprintf("/api/chat_threads/%d/messages", thread), map[string]any{"content": content, "clientId": clientID}, &m)
	return m, err
}

// Messages reads all messages of a thread, oldest first.
func (c *Client) Messages(thread int64) (all []Message, err error) {
	for after := int64(0); ; after = all[len(all)-1].ID {
		var page struct {
			Messages []Message
			HasMore  bool
		}
		if err := c.Call(http.MethodGet, fmt.Sprintf("/api/chat_threads/%d?limit=200&after=%d", thread, after), nil, &page); err != nil {
			return nil, err
		}
		if all = append(all, page.Messages...); !page.HasMore || len(page.Messages) == 0 {
			return all, nil
		}
	}
}

// Listen opens an event socket and joins a thread, from a version on unless since is negative. It returns when the
// server says that the thread is live, and how many messages it brought before.
func (c *Client) Listen(ctx context.Context, thread, since int64) (conn *websocket.Conn, missed int, err error) {
	ctx, cancel := context.WithTimeout(ctx, Patience)
	defer cancel()
	conn, _, err = websocket.Dial(ctx, c.server.URL()+"/api/ws", &websocket.DialOptions{
		HTTPClient: &c.http, HTTPHeader: http.Header{"Authorization": {"Bearer " + c.token}},
	})
	if err != nil {
		return nil, 0, err
	}
	conn.SetReadLimit(4 << 20)
	if missed, err = join(ctx, conn, thread, since); err != nil {
		conn.CloseNow() //nolint:errcheck // nothing is left to say to it
		return nil, 0, err
	}
	return conn, missed, nil
}

func join(ctx context.Context, conn *websocket.Conn, thread, since int64) (missed int, err error) {
	data := map[string]any{"threadId": thread}
	if since >= 0 {
		data["since"] = since
	}
	b, err := json.Marshal(map[string]any{"event": "join", "data": data})
	if err != nil {
		return 0, err
	}
	if err := conn.Write(ctx, websocket.MessageText, b); err != nil {
		return 0, err
	}
	for {
		f, err := NextFrame(ctx, conn)
		if err != nil {
			return missed, err
		}
		switch f.Event {
		case "joined":
			return missed, nil
		case "error":
			return missed, fmt.Errorf("join: %s", f.Data)
		case "chat", "message_updated":
			missed++
		}
	}
}

// Frame is an event from the server.
type Frame struct {
	Event string
	Data  json.RawMessage
}

// NextFrame reads an event.
func NextFrame(ctx context.Context, conn *websocket.Conn) (f Frame, err error) {
	_, b, err := conn.Read(ctx)
	if err == nil {
		err = json.Unmarshal(b, &f)
	}
	return f, err
}

// CloseCode waits until a socket ends and answers its code, -1 when there was none.
func CloseCode(conn *websocket.Conn, wait time.Duration) int {
	ctx, cancel := context.WithTimeout(context.Background(), wait)
	defer cancel()
	for {
		if _, _, err := conn.Read(ctx); err != nil {
			return int(websocket.CloseStatus(err))
		}
	}
}
