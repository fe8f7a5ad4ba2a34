package command

import (
	"context"
	"errors"
	"io"
	"sync"

	"ribbit/app/chat"
	"ribbit/app/files"
	"ribbit/app/store"
	"ribbit/app/web"
)

// restores takes a backup in while the server runs, for it to go on with.
type restores struct {
	store   *store.Store
	data    string
	reserve files.Reserve

	taking sync.Mutex
	taken  chan *store.Unpacked // has room for the one that there is
	ending chan struct{}        // closed once nobody comes in any more
}

var _ web.Restores = (*restores)(nil)

// Restore implements web.Restores.
func (r *restores) Restore(ctx context.Context, backup io.Reader, passphrase string) error {
	if !r.taking.TryLock() {
		return chat.RestoreUnderWay()
	}
	room, err := r.reserve.Room(r.data)
	if err != nil {
		r.taking.Unlock()
		return err
	}
	u, err := store.Unpack(ctx, backup, r.data, passphrase, room)
	if err != nil {
		r.taking.Unlock()
		return store.RestoreProblem(err)
	}
	has, err := r.store.HasPeople(ctx)
	if err == nil && has {
		err = chat.PeopleThere()
	}
	if err != nil {
		defer r.taking.Unlock()
		return errors.Join(err, u.Drop())
	}
	r.taken <- u // it stays locked: the server goes on with this one
	select {
	case <-r.ending: // whoever comes after the answer waits for the next server
	case <-ctx.Done():
	}
	return nil
}
