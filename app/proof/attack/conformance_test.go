package attack_test

import (
	"fmt"
	"net"
	"strings"
	"testing"

	"ribbit/app/web/webtest"
)

// leave is an event that is answered at once and changes nothing: it stands for any message. The note is not looked at.
func leave(note string) string {
	return `{"event":"leave","data":{"threadId":7},"note":"` + note + `"}`
}

const left = `text {"event":"left","data":{"threadId":7}}`

// TestFramesAreTakenAndRefusedAsTheStandardSays sends frames that a library would not make. What is heard are the texts,
// pongs and the close code that the server answers with.
func TestFramesAreTakenAndRefusedAsTheStandardSays(t *testing.T) {
	r := webtest.Start(t)
	ada := r.SignUp("ada")
	whole := leave("")
	snow := leave("κόσμε ☃ 🐸")
	at := strings.Index(snow, "🐸") + 2 // in the middle of a character
	long := strings.Repeat("x", 65_536-len(leave("")))
	for _, c := range []struct {
		name, sent string
		heard      string // with ; between
	}{
		{"a text", text(whole), left},
		{"a text of 2 bytes of length", text(leave(strings.Repeat("x", 200))), left},
		{"a text of 8 bytes of length, the longest that is taken", text(leave(long)), left},
		{"a longer text", text(leave(long + "x")), "close 1009"},
		{"a text longer than that in pieces", frame(opText, leave(long)) + frame(fin|opContinued, "x"), "close 1009"},
		{"a length of 2^62 without a payload", framed(fin|opText, masked|127, []byte{0x40, 0, 0, 0, 0, 0, 0, 0}, ""), "close 1009"},
		{"a length with its first bit set", framed(fin|opText, masked|127, []byte{0x80, 0, 0, 0, 0, 0, 0, 1}, "x"), "close 1002"},
		{"2 bytes for a short length", framed(fin|opText, masked|126, []byte{0, byte(len(whole))}, whole), "close 1002"},
		{"8 bytes for a short length", framed(fin|opText, masked|127, []byte{0, 0, 0, 0, 0, 0, 0, byte(len(whole))}, whole), "close 1002"},

		{"a text in two pieces", frame(opText, whole[:9]) + frame(fin|opContinued, whole[9:]), left},
		{"a text in pieces of a byte", bytewise(snow), left},
		{"a text with empty pieces", frame(opText, "") + frame(opContinued, "") + frame(opContinued, whole) + frame(fin|opContinued, ""), left},
		{"a ping between the pieces", frame(opText, whole[:9]) + frame(fin|opPing, "hop") + frame(fin|opContinued, whole[9:]), "pong hop;" + left},
		{"a piece without a beginning", frame(fin|opContinued, whole), "close 1002"},
		{"a piece after the end", text(whole) + frame(opContinued, "x"), "close 1002"},
		{"a new text before the end", frame(opText, whole[:9]) + text(whole), "close 1002"},

		{"a ping", frame(fin|opPing, ""), "pong "},
		{"a ping of 125 bytes", frame(fin|opPing, strings.Repeat("\xff", 125)), "pong " + strings.Repeat("\xff", 125)},
		{"a ping of 126 bytes", frame(fin|opPing, strings.Repeat("x", 126)), "close 1002"},
		{"a ping in pieces", frame(opPing, "x"), "close 1002"},
		{"a pong that nobody asked for", frame(fin|opPong, "x") + text(whole), left},
		{"ten pings", strings.Repeat(frame(fin|opPing, "x"), 10), strings.Repeat("pong x;", 9) + "pong x"},

		{"the first reserved bit", frame(fin|0x40|opText, whole), "close 1002"},
		{"the second reserved bit", frame(fin|0x20|opText, whole), "close 1002"},
		{"the third reserved bit on a ping", frame(fin|0x10|opPing, ""), "close 1002"},
		{"an opcode for data that there is not", frame(fin|0x3, whole), "close 1002"},
		{"an opcode for control that there is not", frame(fin|0xB, ""), "close 1002"},
		{"a frame without a mask", string([]byte{fin | opText, byte(len(whole))}) + whole, "close 1002"},
		{"bytes that are no frame", "GET / HTTP/1.1\r\n\r\n", "close 1002"},
		{"a binary frame", frame(fin|opBinary, whole), "close 1007"},

		{"text that is not UTF-8", text(leave("\xff")), "close 1007"},
		{"a character that is cut off", text(leave("\xf0\x9f\x90")), "close 1007"},
		{"half of a pair of surrogates", text(leave("\xed\xa0\x80")), "close 1007"},
		{"a slash in two bytes", text(leave("\xc0\xaf")), "close 1007"},
		{"a character over the border of two pieces", frame(opText, snow[:at]) + frame(fin|opContinued, snow[at:]), left},
		{"text that is not UTF-8 over the border of two pieces", frame(opText, snow[:at]) + frame(fin|opContinued, `x"}`), "close 1007"},

		{"a close", closing(1000, ""), "close 1000"},
		{"a close without a code", frame(fin|opClose, ""), "close 1000"},
		{"a close with a reason", closing(1001, "κόσμε"), "close 1000"},
		{"a close of 1 byte", frame(fin|opClose, "\x03"), "close 1002"},
		{"a close of 125 bytes", closing(3000, strings.Repeat("x", 123)), "close 1000"},
		{"a close of 126 bytes", closing(1000, strings.Repeat("x", 124)), "close 1002"},
		{"a close in pieces", frame(opClose, "\x03\xe8"), "close 1002"},
		{"a close with a reason that is not UTF-8", closing(1000, "\xce\xba\xff"), "close 1007"},
		{"a text after the close", closing(1000, "") + text(whole), "close 1000"},
		{"a ping after the close", closing(1000, "") + frame(fin|opPing, ""), "close 1000"},
	} {
		t.Run(c.name, func(t *testing.T) {
			w := socket(t, r, ada)
			w.send(c.sent)
			if strings.HasPrefix(c.heard, "close") {
				// What was due before a close may be dropped.
				if got := w.all(); got != c.heard && !strings.HasSuffix(got, ";"+c.heard) {
					t.Errorf("the server says %.200q, want %.200q", got, c.heard)
				}
				return
			}
			var got []string
			for range strings.Split(c.heard, ";") {
				said, _ := w.say()
				got = append(got, said)
			}
			if said := strings.Join(got, ";"); said != c.heard {
				t.Errorf("the server says %.200q, want %.200q", said, c.heard)
			}
			w.send(closing(1000, ""))
			if got := w.all(); got != "close 1000" {
				t.Errorf("a close is answered with %q", got)
			}
		})
	}
	for _, code := range []int{0, 999, 1004, 1005, 1006, 1015, 1016, 1100, 2000, 2999, 5000, 65535} {
		t.Run(fmt.Sprintf("a close with the code %d", code), func(t *testing.T) {
			w := socket(t, r, ada)
			w.send(closing(code, ""))
			if got := w.all(); got != "close 1002" {
				t.Errorf("the server says %q", got)
			}
		})
	}
}

// bytewise is a text in pieces of one byte.
func bytewise(s string) string {
	var b strings.Builder
	first := byte(opText)
	for i := range len(s) {
		if i == len(s)-1 {
			first |= fin
		}
		b.WriteString(frame(first, s[i:i+1]))
		first = opContinued
	}
	return b.String()
}

// all is what the server says until it hangs up.
func (w *wire) all() string {
	var heard []string
	for {
		said, err := w.say()
		if err != nil {
			return strings.Join(heard, ";")
		}
		heard = append(heard, said)
		if strings.HasPrefix(said, "close") {
			w.Conn.(*net.TCPConn).CloseWrite() //nolint:errcheck // as a client does that has been told
		}
	}
}

// say is the next that the server says, but for the news that every socket hears.
func (w *wire) say() (string, error) {
	for {
		op, payload, err := w.hear()
		switch {
		case err != nil:
			return "", err
		case op == opText && strings.Contains(payload, `"event":"unread_count"`):
		case op == opText:
			return "text " + payload, nil
		case op == opPong:
			return "pong " + payload, nil
		case op == opClose && len(payload) >= 2:
			return fmt.Sprintf("close %d", int(payload[0])<<8|int(payload[1])), nil
		default:
			return fmt.Sprintf("op %#x %q", op, payload), nil
		}
	}
}
