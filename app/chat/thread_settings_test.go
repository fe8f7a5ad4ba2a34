package chat

import (
	"testing"
	"time"
)

func TestOnlyWhatIsDifferentIsChanged(t *testing.T) {
	yes, no := true, false
	is := ThreadSettings{Muted: true, PinnedAt: 7}
	if _, changes := (ThreadSettingsChange{Muted: &yes, Pinned: &yes, Hidden: &no}).Of(is); changes {
		t.Error("what is so already changes something")
	}
	if _, changes := (ThreadSettingsChange{Muted: &yes, MutedUntil: time.Unix(9, 0)}).Of(is); !changes {
		t.Error("a mute that ends now is the same as one that does not")
	}
	k, changes := (ThreadSettingsChange{Thread: 3, Muted: &no, Pinned: &yes, Hidden: &yes}).Of(is)
	if !changes || k.Thread != 3 || k.Muted == nil || *k.Muted || k.Pinned != nil || k.Hidden == nil || !*k.Hidden {
		t.Errorf("got %+v, %v", k, changes)
	}
}

func TestHidingReadsAllButARequest(t *testing.T) {
	v := ThreadView{Thread: Thread{LastSeq: 9}, LastReadSeq: 4}
	if got := v.ReadByHiding(); got != 9 {
		t.Errorf("read up to %d", got)
	}
	v.Request = RequestWaiting
	if got := v.ReadByHiding(); got != 4 {
		t.Errorf("whoever asks is told that it was read up to %d", got)
	}
}
