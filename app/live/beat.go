package live

import (
	"time"

	"ribbit/app/hub"
)

const (
	beatEvery   = 25 * time.Second // signs of life, below the usual timeout of proxies
	silenceEnds = 60 * time.Second // a peer that answers no ping for so long is gone
)

// beat pings every listener. Pages hear it as a frame too, as a script cannot see pings.
func (a *Announcer) beat(pageBeat hub.Frame) {
	tick := time.NewTicker(beatEvery)
	defer tick.Stop()
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
