// Package files keeps bytes by their content. It knows neither who brought them nor what they are.
//
// A file is named by the hash of its bytes, so that equal files are kept once. What stands under a name is whole: it was on
// the disk before it got its name. Who refers to a name writes that down after Put has answered; Delete takes away what
// nobody refers to any more.
package files

import (
	"context"
	"errors"
	"io"
	"time"
)

// Ref names a file by its content.
type Ref string

// Settled is a file of the local disk that is there for good, and to which nobody writes any more: what its bytes are called,
// and how many they are.
type Settled struct {
	Ref  Ref
	Size int64
}

// Store keeps files. Its methods may be called from any goroutine.
type Store interface {
	// Put keeps all bytes of r.
	Put(ctx context.Context, r io.Reader) (Ref, int64, error)
	// PutFile keeps a file of the local disk that has settled; removing it from its place is the caller's.
	PutFile(ctx context.Context, path string, as Settled) error
	// Open reads n bytes from an offset on, all to the end when n is negative. The caller closes it. Error: ErrNotThere.
	Open(ctx context.Context, ref Ref, offset, n int64) (io.ReadCloser, error)
	// Delete removes a file; one that is not there is no error. After ErrAway, and when ctx ended, it may be gone or not, and else it
	// is still there.
	Delete(ctx context.Context, ref Ref) error
	// List calls each for every file that was kept before a time, until it answers an error.
	List(ctx context.Context, before time.Time, each func(Ref) error) error
}

// ErrNotThere says that there is no file of that name.
var ErrNotThere = errors.New("there is no such file")
