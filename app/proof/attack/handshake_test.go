package attack_test

import (
	"net/http"
	"testing"

	"ribbit/app/web/webtest"
)

func TestOnlyAGoodHandshakeOpensASocket(t *testing.T) {
	r := webtest.Start(t)
	ada := r.SignUp("ada")
	type change func(h http.Header)
	set := func(name, value string) change { return func(h http.Header) { h.Set(name, value) } }
	without := func(name string) change { return func(h http.Header) { h.Del(name) } }
	for _, c := range []struct {
		name, method string
		change       change
		want         int
	}{
		{"a good one", "GET", func(http.Header) {}, 101},
		{"in other letters", "GET", func(h http.Header) { h.Set("Upgrade", "WebSocket"); h.Set("Connection", "keep-alive, upgrade") }, 101},
		{"from its own origin", "GET", set("Origin", r.URL), 101},
		{"an old version", "GET", set("Sec-Websocket-Version", "8"), 426},
		{"a version that is none", "GET", set("Sec-Websocket-Version", "13a"), 426},
		{"without a version", "GET", without("Sec-Websocket-Version"), 426},
		{"without a key", "GET", without("Sec-Websocket-Key"), 400},
		{"a key that is not 16 bytes", "GET", set("Sec-Websocket-Key", "c2hvcnQ="), 400},
		{"a key that is not base64", "GET", set("Sec-Websocket-Key", "not base64 at all!!!!!=="), 400},
		{"without an upgrade", "GET", without("Upgrade"), 426},
		{"an upgrade to something else", "GET", set("Upgrade", "h2c"), 426},
		{"a connection that is kept", "GET", set("Connection", "keep-alive"), 426},
		{"by post", "POST", func(http.Header) {}, 405},
		{"from another site", "GET", set("Origin", "http://evil.example"), 403},
		{"from nowhere", "GET", set("Origin", "null"), 403},
		{"under another name", "GET", set("Host", "evil.example"), 421},
		{"by nobody", "GET", without("Cookie"), 401},
	} {
		for _, path := range []string{"/api/ws", "/live"} {
			t.Run(c.name+" at "+path, func(t *testing.T) {
				h := handshake(r, ada)
				c.change(h)
				w := dial(t, r)
				w.request(c.method, path, h)
				resp, err := http.ReadResponse(w.in, nil)
				if err != nil {
					t.Fatal(err)
				}
				want := c.want
				if want == 401 && path == "/live" {
					want = http.StatusSeeOther // to the sign-in page
				}
				if resp.StatusCode != want {
					t.Errorf("it is answered with %d, want %d", resp.StatusCode, want)
				}
				if want == 101 && resp.Header.Get("Sec-WebSocket-Accept") != "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=" {
					t.Errorf("its key is answered with %q", resp.Header.Get("Sec-WebSocket-Accept"))
				}
				if want == 426 && resp.Header.Get("Sec-WebSocket-Version") != "13" {
					t.Error("the answer does not say which version is spoken")
				}
			})
		}
	}
}

func TestFramesAreNeverCompressed(t *testing.T) {
	r := webtest.Start(t)
	ada := r.SignUp("ada")
	for _, offer := range []string{"permessage-deflate", "permessage-deflate; client_max_window_bits", "x-webkit-deflate-frame"} {
		h := handshake(r, ada)
		h.Set("Sec-Websocket-Extensions", offer)
		h.Set("Sec-Websocket-Protocol", "chat, superchat")
		w := dial(t, r)
		w.request("GET", "/api/ws", h)
		resp, err := http.ReadResponse(w.in, nil)
		if err != nil || resp.StatusCode != http.StatusSwitchingProtocols {
			t.Fatalf("%v: %v", resp, err)
		}
		for _, name := range []string{"Sec-Websocket-Extensions", "Sec-Websocket-Protocol"} {
			if got := resp.Header.Get(name); got != "" {
				t.Errorf("%s is agreed to: %s", offer, got)
			}
		}
		w.send(frame(fin|0x40|opText, "\xaa\x56\x2a\x4b\xcd\x2b\x01\x00"), text(leave("")))
		if got := w.all(); got != "close 1002" {
			t.Errorf("a compressed frame is answered with %q", got)
		}
	}
}

// What follows a handshake in the same packet is the first frame, and nothing after a refused one is.
func TestFramesThatComeWithTheHandshakeAreNotLost(t *testing.T) {
	r := webtest.Start(t)
	ada := r.SignUp("ada")
	w := dial(t, r)
	h := handshake(r, ada)
	w.send("GET /api/ws HTTP/1.1\r\n", headerText(h), "\r\n", text(leave("")))
	if resp, err := http.ReadResponse(w.in, nil); err != nil || resp.StatusCode != http.StatusSwitchingProtocols {
		t.Fatalf("%v: %v", resp, err)
	}
	if got, err := w.say(); got != left {
		t.Errorf("the server says %q: %v", got, err)
	}
	id := ada.Chat(r.SignUp("grace"))
	h.Set("Origin", "http://evil.example")
	w = dial(t, r)
	w.send("GET /api/ws HTTP/1.1\r\n", headerText(h), "\r\n", text(`{"event":"chat","data":{"threadId":1,"content":"smuggled"}}`))
	if status := w.status(); status != http.StatusForbidden {
		t.Errorf("the handshake is answered with %d", status)
	}
	if th := ada.Thread(id); th.LastSeq != 0 {
		t.Error("a frame behind a refused handshake was taken")
	}
}
