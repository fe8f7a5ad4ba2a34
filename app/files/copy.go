package files

import (
	"context"
	"crypto/sha256"
	"errors"
	"hash"
	"io"
	"time"
)

// Copied is what became of the files of a store.
type Copied struct {
	Files   int // that are in both stores
	Fresh   int // of them, those that were not there before
	Bytes   int64
	Damaged []Ref // that do not have the bytes that their names promise, and were left out
}

// Copy keeps all files of a store in another one, too, and checks each by its name. What is there already stays: under a name
// there are only whole files. So one that was interrupted goes on. told hears of each file.
func Copy(ctx context.Context, from, to Store, told func(Copied)) (c Copied, err error) {
	err = from.List(ctx, time.Now().Add(time.Hour), func(ref Ref) error { // the clock of a server elsewhere may be ahead
		n, err := copyOne(ctx, from, to, ref)
		switch {
		case errors.Is(err, errAltered):
			c.Damaged = append(c.Damaged, ref)
			return nil
		case errors.Is(err, ErrNotThere): // a server removed it meanwhile
			return nil
		case err != nil:
			return err
		}
		c.Files++
		if n >= 0 {
			c.Fresh++
			c.Bytes += n
		}
		told(c)
		return nil
	})
	return c, err
}

// copyOne answers how many bytes it copied; -1 when the file was there.
func copyOne(ctx context.Context, from, to Store, ref Ref) (int64, error) {
	there, err := to.Open(ctx, ref, 0, -1)
	if err == nil {
		return -1, there.Close()
	}
	if !errors.Is(err, ErrNotThere) {
		return 0, err
	}
	file, err := from.Open(ctx, ref, 0, -1)
	if err != nil {
		return 0, err
	}
	_, n, err := to.Put(ctx, &checked{Reader: file, hash: sha256.New(), ref: ref})
	return n, errors.Join(err, file.Close())
}

// errAltered says that a file is not what its name promises.
var errAltered = errors.New("the file was altered")

// checked ends with errAltered when what was read is not what the name promises.
type checked struct {
	io.Reader
	hash hash.Hash
	ref  Ref
}

func (c *checked) Read(p []byte) (int, error) {
	n, err := c.Reader.Read(p)
	c.hash.Write(p[:n])
	if errors.Is(err, io.EOF) && refOf(c.hash.Sum(nil)) != c.ref {
		err = errAltered
	}
	return n, err
}
