package web

import (
	"time"

	"ribbit/app/hub"
	"ribbit/ui"
)

const (
	beatEvery   = 25 * time.Second // signs of life, below the usual timeout of proxies
	silenceEnds = 60 * time.Second // a peer that answers no ping for so long is gone
)

// beat pings every listener. Pages hear it as a frame too, as a script cannot see pings.
func (a *Announcer) beat() {
	tick := time.NewTicker(beatEvery)
	defer tick.Stop()
	pageBeat := hub.Join(hub.PingFrame(), hub.TextFrame(page(ui.FrameBeat()), 0))
	for {
		select {
		case <-tick.C:
			a.hub.Beat(jsonWire, hub.PingFrame())
			a.hub.Beat(pageWire, pageBeat)
		case <-a.ctx.Done():
			return
		}
	}
}
