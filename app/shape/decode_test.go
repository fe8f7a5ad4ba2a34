package shape_test

import (
	"strings"
	"testing"

	"ribbit/app/shape"
)

// sent is what a short message is sent with.
const sent = `{"content":"Hello \"pond\", how is the water today?","clientId":"0192f0c1-4a7b-7cc2-9a63-1b2c3d4e5f60","replyTo":4}`

func TestAFieldHasOneSpelling(t *testing.T) {
	for name, body := range map[string]string{
		"as it is":                `{"content":"a","clientId":"b","server":{"name":"c"}}`,
		"another case before":     `{"CONTENT":"x","content":"a","clientId":"b","ClientID":"x","server":{"Name":"x","name":"c"}}`,
		"another case behind":     `{"content":"a","Content":"x","clientId":"b","clientid":"x","server":{"name":"c","NAME":"x"}}`,
		"another case, escaped":   `{"content":"a","\u0043ontent":"x","clientId":"b","server":{"name":"c","n\u0041me":"x"}}`,
		"another case within":     `{"content":"a","clientId":"b","server":{"name":"c"},"Server":{"name":"x"}}`,
		"a long s":                `{"content":"a","clientId":"b","server":{"name":"c"},"ſerver":{"name":"x"}}`,
		"names in another's text": `{"content":"a","clientId":"b","server":{"name":"c"},"more":"\"Content\":\"x\"\\"}`,
		"space before a colon":    "{\"content\":\"a\",\"Content\" \t:\"x\",\"clientId\":\"b\",\"server\":{\"name\":\"c\"}}",
	} {
		var into struct {
			Content  string `json:"content"`
			ClientID string `json:"clientId"`
			Server   struct {
				Name string `json:"name"`
			} `json:"server"`
		}
		if err := shape.Decode([]byte(body), &into); err != nil || into.Content != "a" || into.ClientID != "b" || into.Server.Name != "c" {
			t.Errorf("%s: got %+v, %v", name, into, err)
		}
	}
	var none struct {
		Content string `json:"content"`
	}
	if err := shape.Decode([]byte(`{"Content":"x"}`), &none); err != nil || none.Content != "" {
		t.Errorf("got %+v, %v", none, err)
	}
	if in, err := shape.DecodeFrame([]byte(`{"event":"chat","data":{"threadId":7,"Content":"x","content":"y"}}`)); err != nil || in.Data.Content != "y" || in.Data.ThreadID != 7 {
		t.Errorf("a frame is read as %+v, %v", in, err)
	}
	for _, frame := range []string{`{"Event":"chat","data":{"threadId":7}}`, `{"event":"chat","Data":{"threadId":7}}`} {
		if in, err := shape.DecodeFrame([]byte(frame)); err == nil {
			t.Errorf("%s is read as %+v", frame, in)
		}
	}
}

func BenchmarkDecode(b *testing.B) {
	long := strings.Replace(sent, "Hello", strings.Repeat("Hello, ", 1000), 1)
	for name, body := range map[string]string{"short": sent, "long": long, "escaped": strings.Replace(sent, "pond", `p\u006fnd`, 1)} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				var into struct {
					Content     string   `json:"content"`
					ClientID    string   `json:"clientId"`
					ReplyTo     int64    `json:"replyTo"`
					Sticker     string   `json:"sticker"`
					Attachments []string `json:"attachments"`
				}
				if err := shape.Decode([]byte(body), &into); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
