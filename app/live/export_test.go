package live

import "sync/atomic"

// BreakFrames makes the frames for programs panic while broken is set.
func BreakFrames(a *Announcer, broken *atomic.Bool) {
	path := a.shapes.AvatarPath
	a.shapes.AvatarPath = func(name string) string {
		if broken.Load() {
			panic("a frame cannot be rendered")
		}
		return path(name)
	}
}
