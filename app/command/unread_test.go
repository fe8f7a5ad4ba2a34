package command_test

import (
	"bufio"
	"fmt"
	"io"
	"net"
	"net/http"
	"strings"
	"testing"
	"time"
)

// TestWhoSendsTooMuchHearsWhy announces more than is taken: the answer comes without a byte of it, and also to those who send
// all the while and listen only afterwards.
func TestWhoSendsTooMuchHearsWhy(t *testing.T) {
	dir := folder(t)
	ada, thread := pondWithPictures(t, dir, "--max-upload", "1MB")
	form := "Content-Type: multipart/form-data; boundary=x\r\n"
	for name, c := range map[string]struct{ head string }{
		"a form":               {"POST /api/uploads HTTP/1.1\r\n" + form + "Content-Length: 9000000\r\n"},
		"a very long form":     {"POST /api/uploads HTTP/1.1\r\n" + form + "Content-Length: 9000000000\r\n"},
		"a message with files": {fmt.Sprintf("POST /chats/%d/messages HTTP/1.1\r\n", thread) + form + "Content-Length: 90000000\r\n"},
		"an avatar":            {"POST /settings/avatar/picture HTTP/1.1\r\n" + form + "Content-Length: 9000000\r\n"},
		"tus":                  {"POST /api/uploads/tus HTTP/1.1\r\nTus-Resumable: 1.0.0\r\nUpload-Length: 5\r\nContent-Type: application/offset+octet-stream\r\nContent-Length: 9000000\r\n"},
		"a JSON body":          {"POST /api/chat_threads HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: 9000000\r\n"},
	} {
		for _, sent := range []int{0, 8 << 20} {
			conn, err := net.Dial("tcp", strings.TrimPrefix(ada.url, "http://"))
			check(t, err)
			check(t, conn.SetDeadline(time.Now().Add(time.Minute)))
			_, err = io.WriteString(conn, c.head+"Host: localhost\r\nAuthorization: Bearer "+ada.token+"\r\n\r\n")
			check(t, err)
			if _, err := conn.Write(make([]byte, sent)); err != nil {
				t.Errorf("%s, %d bytes: sending fails: %v", name, sent, err)
			}
			a, err := http.ReadResponse(bufio.NewReader(conn), nil)
			if err != nil {
				t.Errorf("%s, %d bytes: %v", name, sent, err)
				continue
			}
			if a.StatusCode != http.StatusRequestEntityTooLarge {
				t.Errorf("%s, %d bytes: %s", name, sent, a.Status)
			}
			check(t, a.Body.Close())
			check(t, conn.Close())
		}
	}
}
