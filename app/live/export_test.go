package live

import (
	"bytes"
	"runtime/debug"
	"sync/atomic"

	"ribbit/app/chat"
)

// BreakFrames makes the frames for programs panic while broken is set.
func BreakFrames(a *Announcer, broken *atomic.Bool) {
	onFrames(a, func() {
		if broken.Load() {
			panic("a frame cannot be rendered")
		}
	})
}

// HoldFrames has the announcer, and not one of its workers, wait in the middle of each frame for programs until hold returns.
func HoldFrames(a *Announcer, hold func()) {
	onFrames(a, func() {
		if bytes.Contains(debug.Stack(), []byte("live.(*Announcer).run(")) {
			hold()
		}
	})
}

// onFrames has something done whenever a person is put into a frame for programs.
func onFrames(a *Announcer, do func()) {
	path := a.shapes.AvatarPath
	a.shapes.AvatarPath = func(u chat.User) string {
		do()
		return path(u)
	}
}

// Shown has somebody shown so many threads, one after the other, and answers of how many that is known, and in which of some an older
// word would still be told.
func Shown(threads int, among ...chat.ThreadID) (known int, isOlderTold map[chat.ThreadID]bool) {
	var s shown
	for t := range threads {
		s.show(chat.ThreadID(t+1), 7)
	}
	known, isOlderTold = len(s.upTo)+len(s.before), map[chat.ThreadID]bool{}
	for _, t := range among {
		isOlderTold[t] = s.tell(t, 6, true, func() {})
	}
	return known, isOlderTold
}
