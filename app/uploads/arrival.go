package uploads

import (
	"context"
	"io"
	"sync/atomic"
	"time"

	"ribbit/app/chat"
)

// silent is after how long without a byte somebody who brings a piece is taken for gone, as soon as the next one comes or it is asked how much
// is here: a phone that left one network for another has not said so.
const silent = 2 * time.Second

// Interrupter is the body of a request that another one may take the place of.
type Interrupter interface {
	io.Reader
	Interrupt() // ends a Read that waits, and all that follow; called from another goroutine while the body is read
}

// arrival is somebody who brings bytes of an upload right now, or looks at those that are there.
type arrival struct {
	body io.Reader // nil where there is none
	last atomic.Pointer[time.Time]
	over chan struct{} // closed when it is
}

func newArrival(body io.Reader) *arrival {
	a := &arrival{body: body, over: make(chan struct{})}
	a.note()
	return a
}

// note says that something came.
func (a *arrival) note() {
	now := time.Now() // not the server's, which is set: this is how long something takes
	a.last.Store(&now)
}

// takePlace makes room for who comes next with bytes of an upload, unless all of it is here: then somebody may be looking at it. Problems:
// NotFound, Conflict (somebody else brings bytes).
func (d *Desk) takePlace(ctx context.Context, user chat.UserID, id chat.UploadID, next *arrival) (isAllHere bool, err error) {
	other := d.occupy(id, next)
	if other == nil {
		return false, nil
	}
	u, err := d.Store.Upload(ctx, user, id)
	if err != nil || u.State != chat.Receiving {
		return err == nil, err
	}
	if d.endSilent(ctx, id) && d.occupy(id, next) == nil {
		return false, nil
	}
	return false, chat.NewProblem(chat.Conflict, "upload-busy")
}

// endSilent ends whoever brings bytes of an upload and has fallen silent; what they brought is kept then. It is false where somebody goes on.
func (d *Desk) endSilent(ctx context.Context, id chat.UploadID) bool {
	d.mu.Lock()
	a := d.busy[id]
	d.mu.Unlock()
	switch {
	case a == nil:
		return true
	case time.Since(*a.last.Load()) < silent || !d.interrupt(id, a):
		return false
	}
	select {
	case <-a.over:
		return true
	case <-time.After(silent):
	case <-ctx.Done():
	}
	return false
}

// interrupt ends an arrival that is still there, and is false where that cannot be.
func (d *Desk) interrupt(id chat.UploadID, a *arrival) bool {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.busy[id] != a {
		return true
	}
	body, ok := a.body.(Interrupter)
	if ok {
		body.Interrupt()
	}
	return ok
}

// occupy answers who is at an upload already; else a is from now on.
func (d *Desk) occupy(id chat.UploadID, a *arrival) (other *arrival) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if other = d.busy[id]; other == nil {
		d.busy[id] = a
	}
	return other
}

// leave lets others at an upload.
func (d *Desk) leave(id chat.UploadID) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if a := d.busy[id]; a != nil {
		close(a.over)
		delete(d.busy, id)
	}
}

// release leaves an upload to the worker. It is woken only now: it passes by what somebody is still at.
func (d *Desk) release(id chat.UploadID) {
	d.leave(id)
	d.wakeUp()
}
