package live

import (
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

// HoldFrames has the announcer wait in the middle of a frame for programs, each time until hold returns.
func HoldFrames(a *Announcer, hold func()) { onFrames(a, hold) }

// onFrames has something done whenever a person is put into a frame for programs.
func onFrames(a *Announcer, do func()) {
	path := a.shapes.AvatarPath
	a.shapes.AvatarPath = func(u chat.User) string {
		do()
		return path(u)
	}
}
