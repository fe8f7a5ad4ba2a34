package main

import (
	"cmp"
	"errors"
	"fmt"
	"net"
	"net/url"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"ribbit/app/proof/program"
)

// Cluster is what several servers share. The zero value is none: one server on a folder.
type Cluster struct {
	Nodes    int
	Database string // address of an empty PostgreSQL database, and of its standby
	Bus      string // address of a NATS
	Host     string // where the servers find both of them; "" for 127.0.0.1
	Outages  []Outage
	Dump     func() ([]byte, error) // all that is in the database, as it leaves it; nil when nobody can tell
}

// Outage takes away something that all servers stand on, until the answered function is called.
type Outage struct {
	Name  string
	Begin func() (end func())
}

// node is a server and the networks between it and what it stands on; none when it stands on its folder.
type node struct {
	*program.Server
	databases, buses []*Proxy
}

func (n *node) networks() []*Proxy { return slices.Concat(n.databases, n.buses) }

// cutOff leaves the server without some of what it stands on for a while.
func (n *node) cutOff(lasts time.Duration, from ...*Proxy) {
	for _, p := range from {
		p.setRefusing(true)
		defer p.setRefusing(false)
		p.cutAll()
	}
	pass(lasts)
}

// newNode is a server of the round.
func (r *Round) newNode(number int) (n *node, err error) {
	n = &node{Server: newServer(r.Binary, filepath.Join(r.Dir, fmt.Sprint("data", number)))}
	if r.Cluster.Nodes == 0 {
		return n, nil
	}
	for _, shared := range []struct {
		variable, address string
		networks          *[]*Proxy
	}{{"RIBBIT_DATABASE", r.Cluster.Database, &n.databases}, {"RIBBIT_BUS", r.Cluster.Bus, &n.buses}} {
		targets, through, err := apart(shared.address)
		if err != nil {
			return n, err
		}
		var places []string
		for _, target := range targets {
			network, err := newProxyAt(cmp.Or(r.Cluster.Host, "127.0.0.1"), target)
			if err != nil {
				return n, err
			}
			*shared.networks, places = append(*shared.networks, network), append(places, network.addr())
		}
		n.Env = append(n.Env, shared.variable+"="+through(places))
	}
	return n, nil
}

// apart answers where an address leads, and how the same is written with other places.
func apart(address string) (targets []string, through func(places []string) string, err error) {
	u, err := url.Parse(address)
	if err != nil {
		return nil, nil, errors.New("an address cannot be read")
	}
	through = func(places []string) string {
		v := *u
		q := v.Query()
		if user := q.Get("user"); user != "" && v.User == nil {
			v.User = url.User(user)
		}
		for _, name := range []string{"host", "port", "user"} {
			q.Del(name)
		}
		if u.Scheme != "nats" {
			q.Set("sslmode", "disable") // the network in between speaks for another host
		}
		v.Host, v.RawQuery = strings.Join(places, ","), q.Encode()
		return v.String()
	}
	if folders := u.Query().Get("host"); strings.HasPrefix(folders, "/") {
		for folder := range strings.SplitSeq(folders, ",") {
			targets = append(targets, filepath.Join(folder, ".s.PGSQL.5432"))
		}
		return targets, through, nil
	}
	usual := "5432"
	if u.Scheme == "nats" {
		usual = "4222"
	}
	for host := range strings.SplitSeq(u.Host, ",") {
		if _, _, err := net.SplitHostPort(host); err != nil {
			host = net.JoinHostPort(strings.Trim(host, "[]"), usual)
		}
		targets = append(targets, host)
	}
	return targets, through, nil
}

// startAll starts what has ended.
func (r *Round) startAll() error {
	for _, n := range r.nodes {
		if err := n.Start(); err != nil {
			return err
		}
	}
	return nil
}

// killAll ends all servers as a crash of everything does.
func (r *Round) killAll() {
	for _, n := range r.nodes {
		n.Kill()
	}
}

// close ends the servers and their networks.
func (r *Round) closeNodes() {
	r.killAll()
	for _, n := range r.nodes {
		for _, p := range n.networks() {
			p.close()
		}
	}
}

// faultsOfClusters are those that only several servers know.
var faultsOfClusters = []fault{
	{"a node cut off", func(n *nemesis, lasts time.Duration) error {
		node := n.node()
		node.cutOff(lasts, node.networks()...)
		return nil
	}},
	{"a node cut off from the bus", func(n *nemesis, lasts time.Duration) error {
		node := n.node()
		node.cutOff(lasts, node.buses...)
		return nil
	}},
	{"a node's network slow", func(n *nemesis, lasts time.Duration) error {
		for _, p := range n.node().networks() {
			p.setSlow(true)
			defer p.setSlow(false)
		}
		pass(lasts)
		return nil
	}},
	{"a node held up before the bus", func(n *nemesis, lasts time.Duration) error {
		defer n.node().buses[0].hold(true, true)()
		pass(lasts)
		return nil
	}},
}

func (o Outage) fault() fault {
	return fault{o.Name, func(_ *nemesis, lasts time.Duration) error {
		end := o.Begin()
		pass(lasts)
		end()
		return nil
	}}
}
