package store_test

import (
	"errors"
	"slices"
	"testing"

	"ribbit/app/chat"
	"ribbit/app/store/storetest"
)

func TestNothingComesToReferToBytesThatMayBeGone(t *testing.T) {
	p := newPond(t)
	ctx, at := t.Context(), storetest.Noon
	a := chat.Attachment{ID: "heron", Name: "heron.jpg", Kind: chat.ImageAttachment, Size: 1}
	_, err := p.AddUpload(ctx, chat.Upload{Attachment: a, Owner: p.ada.ID, CreatedAt: at, ExpiresAt: at}, 1<<20)
	check(t, err)
	check(t, p.SetSwitch(ctx, chat.PreviewSwitch, true))
	const page = "https://pond.example/"
	m := p.send(t, p.ada, page)
	ways := map[string]func(chat.Removals) error{
		"a file as it came": func(since chat.Removals) error { return p.SetReceived(ctx, a, 1, "aa11", since) },
		"a file": func(since chat.Removals) error {
			_, err := p.SetReady(ctx, a, chat.Blobs{File: "aa11"}, since)
			return err
		},
		"a thumbnail": func(since chat.Removals) error {
			_, err := p.SetReady(ctx, a, chat.Blobs{File: "b", Thumb: "aa11"}, since)
			return err
		},
		"a small one": func(since chat.Removals) error {
			_, err := p.SetReady(ctx, a, chat.Blobs{File: "b", Small: "aa11"}, since)
			return err
		},
		"an avatar": func(since chat.Removals) error {
			_, err := p.SetAvatar(ctx, p.ada.ID, chat.Avatar{Picture: "aa11"}, "", since)
			return err
		},
		"a logo": func(since chat.Removals) error { return p.SetLogo(ctx, p.ada.ID, "aa11", "", since, at) },
		"a preview": func(since chat.Removals) error {
			return p.SetPreview(ctx, m.ID, chat.LinkPreview{URL: page, Picture: "aa11"}, since, at)
		},
	}
	refused := func(when string, since chat.Removals) {
		t.Helper()
		for what, refer := range ways {
			if err := refer(since); !errors.Is(err, chat.ErrRemoved) {
				t.Errorf("%s: %s is answered with %v", when, what, err)
			}
		}
	}
	released := func(want ...chat.Released) {
		t.Helper()
		if list, err := p.Released(ctx, 10); err != nil || !slices.Equal(list, want) {
			t.Errorf("released are %v, %v, not %v", list, err, want)
		}
	}
	took := func(remover string, want ...chat.Blob) {
		t.Helper()
		if got, err := p.TakeReleased(ctx, []chat.Blob{"aa11", "bb22"}, remover); err != nil || !slices.Equal(got, want) {
			t.Errorf("%s took %v, %v, not %v", remover, got, err, want)
		}
	}
	before, err := p.Removals(ctx)
	check(t, err)
	check(t, p.Release(ctx, []chat.Blob{"aa11"}))
	took("one", "aa11")
	took("another")
	refused("while it is removed", before)
	check(t, p.ReturnReleased(ctx, []chat.Blob{"aa11"}, "another"))
	check(t, p.Removed(ctx, []chat.Blob{"aa11"}, "another"))
	released(chat.Released{Blob: "aa11", Remover: "one"})
	check(t, p.Removed(ctx, []chat.Blob{"aa11"}, "one"))
	released()
	refused("after it was removed", before)
	after, err := p.Removals(ctx)
	check(t, err)
	check(t, p.SetLogo(ctx, p.ada.ID, "aa11", "", after, at))
	check(t, p.Release(ctx, []chat.Blob{"aa11", "bb22"}))
	took("one", "bb22") // and what is referred to again goes off the list
	released(chat.Released{Blob: "bb22", Remover: "one"})
	check(t, p.ReturnReleased(ctx, []chat.Blob{"bb22"}, "one"))
	took("another", "bb22")
}
