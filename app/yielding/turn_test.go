package yielding_test

import (
	"bytes"
	"context"
	"errors"
	"io"
	"net"
	"runtime"
	"slices"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"ribbit/app/yielding"
)

// busy is a reader without end that takes the processor, as hashing does.
type busy struct{ reads atomic.Int64 }

func (b *busy) Read(p []byte) (int, error) {
	b.reads.Add(1)
	for begin := time.Now(); time.Since(begin) < 100*time.Microsecond; {
	}
	return len(p), nil
}

// readsPerAnswer is how much is read, at the median, until an answer comes over the network while a goroutine copies, on one processor.
func readsPerAnswer(t *testing.T, copying func(ctx context.Context, from io.Reader) io.Reader) int64 {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	ctx, cancel := context.WithCancel(t.Context())
	var work busy
	var group sync.WaitGroup
	defer group.Wait()
	defer cancel()
	group.Go(func() { _, _ = io.Copy(io.Discard, copying(ctx, &work)) })

	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer listener.Close()
	group.Go(func() {
		c, err := listener.Accept()
		if err == nil {
			_, _ = io.Copy(struct{ io.Writer }{c}, c)
		}
	})
	c, err := net.Dial("tcp", listener.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	var took []int64
	for range 31 {
		before := work.reads.Load()
		if _, err := c.Write([]byte("x")); err != nil {
			t.Fatal(err)
		}
		if _, err := io.ReadFull(c, make([]byte, 1)); err != nil {
			t.Fatal(err)
		}
		took = append(took, work.reads.Load()-before)
	}
	slices.Sort(took)
	return took[len(took)/2]
}

func TestAnAnswerDoesNotWaitForWhatIsCopied(t *testing.T) {
	inTurns := readsPerAnswer(t, yielding.Reader)
	atOnce := readsPerAnswer(t, func(ctx context.Context, from io.Reader) io.Reader { return ended{ctx, from} })
	if inTurns*2 > atOnce {
		t.Errorf("%d reads go by until an answer when they are done in turns, %d when not", inTurns, atOnce)
	}
}

// ended is a reader that ends with its context and does no more.
type ended struct {
	ctx context.Context
	io.Reader
}

func (e ended) Read(p []byte) (int, error) {
	if err := e.ctx.Err(); err != nil {
		return 0, err
	}
	return e.Reader.Read(p)
}

func TestAReaderEndsWithItsContext(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	r := yielding.Reader(ctx, bytes.NewReader(make([]byte, 10)))
	if n, err := r.Read(make([]byte, 4)); n != 4 || err != nil {
		t.Errorf("read %d, %v", n, err)
	}
	cancel()
	if n, err := r.Read(make([]byte, 4)); n != 0 || !errors.Is(err, context.Canceled) {
		t.Errorf("read %d, %v after its end", n, err)
	}
}

func TestWorkRestsAfterAStretchAndNotBefore(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		begin := time.Now()
		var turn yielding.Turn
		turn.Rest()
		afterFirst := time.Since(begin)
		if afterFirst == 0 {
			t.Error("the first turn begins without a rest")
		}
		for range 1000 {
			turn.Rest()
		}
		if time.Since(begin) != afterFirst {
			t.Error("it rests without having worked")
		}
		time.Sleep(2 * time.Millisecond)
		worked := time.Now()
		turn.Rest()
		if time.Since(worked) == 0 {
			t.Error("it does not rest after two milliseconds")
		}
	})
}
