package previews

import (
	"context"
	"log/slog"
	"net/http"
	"testing"
	"time"

	"ribbit/app/chat"
)

// forgetful is a store that knows a picture, and refuses it as soon as it has told of it.
type forgetful struct {
	chat.PreviewStore
	removals chat.Removals
	set      []chat.LinkPreview
}

func (s *forgetful) Switched(context.Context, chat.Switch) (bool, error) { return true, nil }

func (s *forgetful) Removals(context.Context) (chat.Removals, error) { return s.removals, nil }

func (s *forgetful) KnownPreview(_ context.Context, url string, _ time.Time) (chat.LinkPreview, error) {
	s.removals++
	return chat.LinkPreview{URL: url, Title: "Pond", Picture: "aa11"}, nil
}

func (s *forgetful) SetPreview(_ context.Context, _ chat.MessageID, p chat.LinkPreview, since chat.Removals, _ time.Time) error {
	if p.Picture != "" && since != s.removals {
		return chat.ErrRemoved
	}
	s.set = append(s.set, p)
	return nil
}

func TestAPictureThatGoesInTheSameMomentIsNotShownBesideAnotherMessage(t *testing.T) {
	page := serve(t, func(w http.ResponseWriter, _ *http.Request) { html5(w, "<title>Pond</title>") })
	s := new(forgetful)
	d := &Desk{Config: Config{Store: s, Client: nearby(), Log: slog.New(slog.DiscardHandler), Now: time.Now}, dead: map[string]time.Time{}}
	if err := d.process(t.Context(), job{1, page}); err != nil {
		t.Error(err)
	}
	if len(s.set) != 1 || s.set[0] != (chat.LinkPreview{URL: page, Title: "Pond"}) {
		t.Errorf("beside it stands %+v", s.set)
	}
}
