package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"sync"
	"time"

	"ribbit/app/proof/program"
)

// settleTimeout is how long a client may take to catch up after the faults. On an idle machine it is a fraction of a
// second; what has not come then counts as missed.
const settleTimeout = 10 * time.Second

// settle gives everybody the time to come back, and reads what is there.
func (r *Round) settle() error {
	healed := time.Now()
	log, err := r.stable()
	if err != nil {
		return err
	}
	r.history.Final.Log = log
	if err := r.readViews(); err != nil {
		return err
	}
	var wait sync.WaitGroup
	for _, p := range r.players {
		wait.Go(func() { r.comeBack(p, log) })
	}
	wait.Wait()
	r.history.Final.SettleTime = time.Since(healed)
	return nil
}

// comeBack has a client catch up and waits until it has everything that is there.
func (r *Round) comeBack(p *player, log map[int64][]State) {
	if !p.socket.open(program.Patience) {
		return
	}
	want := int64(0)
	for _, t := range p.mine {
		if have, j := p.socket.memory(t); !j.isWhole || !j.isLive {
			if j.isLive {
				p.socket.leave(t, program.Patience)
			}
			p.socket.join(t, have, program.Patience)
		}
		if r.history.Final.Views[p.person.ID][t].Unread > 0 {
			want++
		}
	}
	p.socket.settled()
	for _, t := range p.mine {
		last := highest(log[t])
		p.socket.until(settleTimeout, func() bool { return p.socket.have[t] >= last })
	}
	p.socket.until(settleTimeout, func() bool { return p.socket.unread == want })
}

func highest(log []State) (version int64) {
	for _, s := range log {
		version = max(version, s.Version)
	}
	return version
}

// stable reads all threads until what was still under way has arrived: until two readings are the same.
func (r *Round) stable() (map[int64][]State, error) {
	var last map[int64][]State
	for deadline := time.Now().Add(program.Patience); time.Now().Before(deadline); {
		log, err := r.readAll(r.direct)
		if err != nil {
			return nil, err
		}
		if last != nil && len(difference(last, log)) == 0 {
			return log, nil
		}
		last = log
		pass(100 * time.Millisecond)
	}
	return nil, errors.New("the threads go on changing after everybody has stopped")
}

// readAll reads every thread from its beginning, as its first member.
func (r *Round) readAll(clients []*Client) (map[int64][]State, error) {
	log := map[int64][]State{}
	for i, room := range r.history.Rooms {
		after, c := int64(0), clients[rooms[i][0]]
		for more := true; more; {
			o := c.page(room.ID, fmt.Sprintf("?limit=200&after=%d", after), false, program.Patience)
			if o.Outcome != OK {
				return nil, fmt.Errorf("read thread %d: status %d", room.ID, o.Status)
			}
			log[room.ID] = append(log[room.ID], o.Shown...)
			if more = o.HasMore; more {
				after = o.Shown[len(o.Shown)-1].ID
			}
		}
	}
	return log, nil
}

// difference lists in what two readings differ, at most a few of it.
func difference(a, b map[int64][]State) (out []string) {
	for t, log := range a {
		if len(log) != len(b[t]) {
			out = append(out, fmt.Sprintf("thread %d has %d messages and then %d", t, len(log), len(b[t])))
			continue
		}
		for i, s := range log {
			if s != b[t][i] && len(out) < 10 {
				out = append(out, fmt.Sprintf("%v\n    and then %v", s, b[t][i]))
			}
		}
	}
	return out
}

// readViews reads what everybody sees of the threads, and the karma.
func (r *Round) readViews() error {
	f := &r.history.Final
	f.Views, f.Karma, f.Read = map[int64]map[int64]View{}, map[int64]int64{}, map[int64]bool{}
	for _, d := range r.direct {
		o := d.list(program.Patience)
		if o.Outcome != OK {
			return fmt.Errorf("list the threads of %s: status %d", d.person.Name, o.Status)
		}
		views := map[int64]View{}
		for _, v := range o.Views {
			views[v.Thread] = v
		}
		f.Views[d.person.ID] = views
		var u user
		a := d.call(context.Background(), http.MethodGet, fmt.Sprintf("/api/users/%d", d.person.ID), nil)
		if a.err != nil || json.Unmarshal(a.body, &u) != nil {
			return fmt.Errorf("read %s: %v", d.person.Name, a)
		}
		f.Karma[d.person.ID] = u.Karma
	}
	return r.readFlags()
}

// readFlags notes which messages of direct threads are shown as read.
func (r *Round) readFlags() error {
	for i, room := range r.history.Rooms {
		if !room.Direct {
			continue
		}
		a := r.direct[rooms[i][0]].call(context.Background(), http.MethodGet, threadPath(room.ID)+"?limit=200", nil)
		var t thread
		if a.err != nil || json.Unmarshal(a.body, &t) != nil {
			return fmt.Errorf("read thread %d: %v", room.ID, a)
		}
		for _, m := range t.Messages {
			r.history.Final.Read[m.ID] = m.Read
		}
	}
	return nil
}
