package ui

import (
	"context"
	"strings"
	"testing"

	"ribbit/app/chat"
)

func TestAPageHearsOfTheSoundThatAMessageHas(t *testing.T) {
	for _, isMention := range []bool{false, true} {
		var b strings.Builder
		s := chat.AlertSettings{Sound: false, MentionSound: true}
		if err := FrameAlert(chat.Alert{IsMention: isMention}, s).Render(context.Background(), &b); err != nil {
			t.Fatal(err)
		}
		if strings.Contains(b.String(), "data-sound") != isMention {
			t.Errorf("a mention: %v; the frame is %s", isMention, b.String())
		}
	}
}
