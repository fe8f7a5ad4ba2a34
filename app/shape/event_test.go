package shape_test

import (
	"encoding/json"
	"strings"
	"testing"
	"unicode/utf8"

	"ribbit/app/chat"
	"ribbit/app/shape"
)

func TestAFrameNamesWhatIsWrongWithIt(t *testing.T) {
	for frame, want := range map[string]struct {
		kind  chat.Kind
		field string
	}{
		``:                                      {chat.Malformed, ""},
		`{`:                                     {chat.Malformed, ""},
		`[]`:                                    {chat.Malformed, ""},
		`null`:                                  {chat.Malformed, ""},
		`"join"`:                                {chat.Malformed, ""},
		`{}`:                                    {chat.Malformed, ""},
		`{"event":"join"}`:                      {chat.Malformed, ""},
		`{"event":"join","data":null}`:          {chat.Malformed, ""},
		`{"event":"join","data":[]}`:            {chat.Invalid, "data"},
		`{"event":5,"data":{}}`:                 {chat.Invalid, "event"},
		`{"event":"nope","data":{}}`:            {chat.Invalid, "event"},
		`{"event":"JOIN","data":{}}`:            {chat.Invalid, "event"},
		`{"event":"join","data":{}} {}`:         {chat.Malformed, ""},
		"{\"event\":\"join\",\"data\":\"\xff\"": {chat.Invalid, "content"},
		`{"event":"join","data":{"threadId":"7"}}`:                            {chat.Invalid, "threadId"},
		`{"event":"join","data":{"threadId":1.5}}`:                            {chat.Invalid, "threadId"},
		`{"event":"join","data":{"threadId":9223372036854775808}}`:            {chat.Invalid, "threadId"},
		`{"event":"join","data":{"threadId":7,"since":"x"}}`:                  {chat.Invalid, "since"},
		`{"event":"chat","data":{"threadId":7,"content":"\ud83d"}}`:           {chat.Invalid, "content"},
		`{"event":"chat","data":{"threadId":7,"content":"\udc38\ud83d"}}`:     {chat.Invalid, "content"},
		`{"event":"chat","data":{"threadId":7,"content":{}}}`:                 {chat.Invalid, "content"},
		`{"event":"chat","data":` + strings.Repeat(`{"data":`, 20_000) + `1`:  {chat.Malformed, ""},
		`{"event":"chat","data":{"threadId":7,"content":"x","clientId":[1]}}`: {chat.Invalid, "clientId"},
	} {
		_, err := shape.DecodeFrame([]byte(frame))
		if p, ok := chat.AsProblem(err); !ok || p.Kind != want.kind || p.Field != want.field || p.ID == "" {
			t.Errorf("%.60q: %v (%+v), want kind %d about %q", frame, err, p, want.kind, want.field)
		}
	}
}

func TestAByteOrderMarkIsNoPartOfWhatIsSent(t *testing.T) {
	in, err := shape.DecodeFrame([]byte("\uFEFF" + `{"event":"chat","data":{"threadId":7,"content":"hi"}}`))
	if err != nil || in.Data.Content != "hi" {
		t.Errorf("%+v %v", in, err)
	}
	var body struct {
		Content string `json:"content"`
	}
	if err := shape.Decode([]byte("\uFEFF{\"content\":\"hi\"}"), &body); err != nil || body.Content != "hi" {
		t.Errorf("%+v %v", body, err)
	}
}

func TestAFrameIsReadWhole(t *testing.T) {
	in, err := shape.DecodeFrame([]byte(` {"event":"chat","data":{"threadId":7,"content":"hi","clientId":"c","replyTo":4,"more":1},"more":2} `))
	if err != nil || in.Event != shape.EventChat || in.Data.ThreadID != 7 || in.Data.Content != "hi" || in.Data.ClientID != "c" || in.Data.ReplyTo != 4 || in.Data.Since != nil {
		t.Errorf("read %+v, %v", in, err)
	}
	in, err = shape.DecodeFrame([]byte(`{"event":"join","data":{"threadId":7,"since":0}}`))
	if err != nil || in.Data.Since == nil || *in.Data.Since != 0 {
		t.Errorf("read %+v, %v", in, err)
	}
}

// FuzzEventFrame: whatever comes, it is a frame or a problem with a sentence, and what is answered is UTF-8 and JSON.
func FuzzEventFrame(f *testing.F) {
	for _, seed := range []string{
		`{"event":"join","data":{"threadId":7,"since":97}}`,
		`{"event":"chat","data":{"threadId":7,"content":"hi 🐸","clientId":"c-1","replyTo":3}}`,
		`{"event":"chat","data":{"threadId":7,"sticker":"happy"}}`,
		`{"event":"typing","data":{"threadId":7}}`,
		`{"event":"leave","data":{"threadId":-7}}`,
		`{"event":"chat","data":{"threadId":7,"content":"\ud800","clientId":"\u0000"}}`,
		`{"EVENT":"chat","Data":{"THREADID":1}}`,
		`{"event":"join","data":null}`, `[]`, `{`, ``, "\xff\xfe", `{"event":{},"data":{}}`, `{"a":` + strings.Repeat("[", 100),
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		in, err := shape.DecodeFrame(b)
		if err == nil {
			if !utf8.Valid(b) {
				t.Errorf("took %q, which is not UTF-8", b)
			}
			switch in.Event {
			case shape.EventJoin, shape.EventLeave, shape.EventChat, shape.EventTyping:
			default:
				t.Errorf("took the event %q", in.Event)
			}
			return
		}
		p, ok := chat.AsProblem(err)
		if !ok || p.ID == "" {
			t.Fatalf("%q: %v is no problem for a person", b, err)
		}
		out := shape.ErrorFrame(shape.ErrorOf(p, p.Error()), in.Data.ClientID)
		if !utf8.Valid(out) || !json.Valid(out) {
			t.Errorf("%q is answered with %q", b, out)
		}
	})
}
