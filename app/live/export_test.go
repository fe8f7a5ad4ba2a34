package live

import (
	"sync/atomic"

	"ribbit/app/chat"
)

// BreakFrames makes the frames for programs panic while broken is set.
func BreakFrames(a *Announcer, broken *atomic.Bool) {
	path := a.shapes.AvatarPath
	a.shapes.AvatarPath = func(u chat.User) string {
		if broken.Load() {
			panic("a frame cannot be rendered")
		}
		return path(u)
	}
}
