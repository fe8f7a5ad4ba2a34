package main

import (
	"context"
	"math/rand/v2"
	"slices"
	"time"
)

// Between two faults there is so much quiet, and a fault lasts so long.
const (
	leastQuiet, mostQuiet = 200 * time.Millisecond, 900 * time.Millisecond
	leastFault, mostFault = 30 * time.Millisecond, 700 * time.Millisecond
)

// nemesis breaks the servers and the networks, one thing at a time.
type nemesis struct {
	nodes   []*node
	more    []fault // beside those of every round
	proxy   *Proxy
	random  *rand.Rand
	history *History
	err     error // a server that does not come back; the round has failed
}

// node is one of the servers.
func (n *nemesis) node() *node { return n.nodes[n.random.IntN(len(n.nodes))] }

// fault is one way of breaking something. It returns when all is whole again.
type fault struct {
	name string
	do   func(n *nemesis, lasts time.Duration) error
}

var faults = []fault{
	{"kill -9", func(n *nemesis, lasts time.Duration) error {
		node := n.node()
		node.Kill()
		pass(lasts / 2)
		return node.Start()
	}},
	{"SIGTERM", func(n *nemesis, _ time.Duration) error {
		node := n.node()
		if err := node.Stop(); err != nil {
			return err
		}
		return node.Start()
	}},
	{"SIGSTOP", func(n *nemesis, lasts time.Duration) error {
		resume, err := n.node().Pause()
		if err != nil {
			return err
		}
		pass(lasts)
		return resume()
	}},
	{"kill -9 while answers are held", func(n *nemesis, lasts time.Duration) error {
		defer n.proxy.hold(false, true)()
		pass(lasts)
		node := n.node()
		node.Kill()
		n.proxy.cut(1, n.random)
		return node.Start()
	}},
	{"cut all", func(n *nemesis, lasts time.Duration) error {
		n.proxy.setRefusing(true)
		defer n.proxy.setRefusing(false)
		n.proxy.cut(1, n.random)
		pass(lasts)
		return nil
	}},
	{"cut half", func(n *nemesis, _ time.Duration) error {
		n.proxy.cut(0.5, n.random)
		return nil
	}},
	{"hold", func(n *nemesis, lasts time.Duration) error {
		release := n.proxy.hold(true, true)
		pass(lasts)
		release()
		return nil
	}},
	{"lose answers", func(n *nemesis, lasts time.Duration) error {
		release := n.proxy.hold(false, true)
		pass(lasts)
		n.proxy.cut(0.7, n.random)
		release()
		return nil
	}},
	{"lose requests", func(n *nemesis, lasts time.Duration) error {
		release := n.proxy.hold(true, false)
		pass(lasts)
		n.proxy.cut(0.7, n.random)
		release()
		return nil
	}},
	{"slow", func(n *nemesis, lasts time.Duration) error {
		n.proxy.setSlow(true)
		defer n.proxy.setSlow(false)
		pass(lasts)
		return nil
	}},
}

// pass lets time go by while the clients go on.
func pass(d time.Duration) { time.Sleep(d) }

// run does one fault after the other until ctx ends, each kind once before any comes again.
func (n *nemesis) run(ctx context.Context) {
	faults := slices.Concat(faults, n.more)
	for {
		for _, i := range n.random.Perm(len(faults)) {
			quiet := leastQuiet + time.Duration(n.random.Int64N(int64(mostQuiet-leastQuiet)))
			lasts := leastFault + time.Duration(n.random.Int64N(int64(mostFault-leastFault)))
			select {
			case <-ctx.Done():
				return
			case <-time.After(quiet):
			}
			f := Fault{Name: faults[i].name, Start: n.history.now()}
			if n.err = faults[i].do(n, lasts); n.err != nil {
				return
			}
			f.End = n.history.now()
			n.history.fault(f)
		}
	}
}
