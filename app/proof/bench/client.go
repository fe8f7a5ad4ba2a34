package main

import (
	"bufio"
	"bytes"
	"crypto/tls"
	"errors"
	"fmt"
	"io"
	"net"
	"strconv"
	"strings"
	"time"
)

// client is one HTTP connection that is kept. It does as little as possible, as it shares its core with all others.
type client struct {
	conn  net.Conn
	in    *bufio.Reader
	out   []byte
	body  []byte // of the last answer
	host  string
	token string
}

// secured begins the addresses at which TLS is spoken.
const secured = "tls://"

// dial connects as the owner of a token; "" for nobody.
func dial(addr, token string) (*client, error) {
	addr, isSecured := strings.CutPrefix(addr, secured)
	conn, err := net.Dial("tcp", addr)
	if err != nil {
		return nil, err
	}
	if isSecured {
		conn = tls.Client(conn, &tls.Config{InsecureSkipVerify: true}) //nolint:gosec // it is the server that was just started
	}
	return &client{conn: conn, in: bufio.NewReaderSize(conn, 16<<10), host: addr, token: token}, nil
}

func (c *client) close() { c.conn.Close() }

// get answers status and body; the body is valid until the next call.
func (c *client) get(path string, headers ...string) (int, []byte, error) {
	return c.do("GET", path, nil, headers...)
}

// fetch is a get that must succeed.
func (c *client) fetch(path string, headers ...string) ([]byte, error) {
	status, body, err := c.get(path, headers...)
	if err != nil {
		return nil, err
	}
	if status != 200 {
		return nil, fmt.Errorf("GET %s: status %d: %.200s", path, status, body)
	}
	return body, nil
}

// send stores a message and fails unless it is a new one. The text needs no escaping.
func (c *client) send(thread int64, text, clientID string) error {
	path := "/api/chat_threads/" + strconv.FormatInt(thread, 10) + "/messages"
	status, body, err := c.do("POST", path, []byte(`{"content":"`+text+`","clientId":"`+clientID+`"}`), "Content-Type: application/json")
	if err != nil {
		return err
	}
	if status != 201 {
		return fmt.Errorf("send: status %d: %.200s", status, body)
	}
	return nil
}

func (c *client) do(method, path string, body []byte, headers ...string) (int, []byte, error) {
	b := append(c.out[:0], method...)
	b = append(append(b, ' '), path...)
	b = append(append(b, " HTTP/1.1\r\nHost: "...), c.host...)
	if c.token != "" {
		b = append(append(b, "\r\nAuthorization: Bearer "...), c.token...)
	}
	for _, h := range headers {
		b = append(append(b, "\r\n"...), h...)
	}
	if body != nil {
		b = strconv.AppendInt(append(b, "\r\nContent-Length: "...), int64(len(body)), 10)
	}
	c.out = append(append(b, "\r\n\r\n"...), body...)
	if err := c.conn.SetDeadline(time.Now().Add(patience)); err != nil {
		return 0, nil, err
	}
	if _, err := c.conn.Write(c.out); err != nil {
		return 0, nil, err
	}
	return c.answer()
}

func (c *client) answer() (int, []byte, error) {
	line, err := c.in.ReadSlice('\n')
	if err != nil {
		return 0, nil, err
	}
	if len(line) < 12 {
		return 0, nil, fmt.Errorf("not HTTP: %q", line)
	}
	status, err := strconv.Atoi(string(line[9:12]))
	if err != nil {
		return 0, nil, fmt.Errorf("not HTTP: %q", line)
	}
	length := -1
	for {
		if line, err = c.in.ReadSlice('\n'); err != nil {
			return 0, nil, err
		}
		line = bytes.TrimRight(line, "\r\n")
		if len(line) == 0 {
			break
		}
		if name, value, ok := bytes.Cut(line, []byte(": ")); ok && bytes.EqualFold(name, []byte("Content-Length")) {
			if length, err = strconv.Atoi(string(value)); err != nil {
				return 0, nil, err
			}
		}
	}
	switch {
	case status == 204 || status == 304 || status == 101:
		length = 0
	case length < 0:
		return 0, nil, errors.New("an answer without a length")
	case length > cap(c.body):
		c.body = make([]byte, length)
	}
	c.body = c.body[:length]
	_, err = io.ReadFull(c.in, c.body)
	return status, c.body, err
}
