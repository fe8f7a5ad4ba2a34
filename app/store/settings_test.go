package store_test

import (
	"testing"

	"ribbit/app/chat"
)

func TestOnlyTheSettingsThatAreGivenChange(t *testing.T) {
	p := newPond(t)
	about := "Compiles soup and code"
	u, err := p.ChangeSettings(t.Context(), p.ada.ID, chat.Settings{About: &about})
	check(t, err)
	if u.About != about || u.Name != "ada" || p.user(t, p.ada) != u {
		t.Errorf("the settings are %+v", u)
	}
	if u, err = p.ChangeSettings(t.Context(), p.ada.ID, chat.Settings{}); err != nil || u.About != about {
		t.Errorf("the settings are %+v, %v", u, err)
	}
	if p.user(t, p.grace).About != "" {
		t.Error("somebody else's changed")
	}
	_, err = p.ChangeSettings(t.Context(), 999, chat.Settings{About: &about})
	want(t, err, chat.NotFound, "")
}
