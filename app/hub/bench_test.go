package hub

import (
	"io"
	"net"
	"testing"
	"time"
)

// sink is a connection that takes everything at once.
type sink struct{ net.Conn }

func (sink) Write(b []byte) (int, error)      { return len(b), nil }
func (sink) Read([]byte) (int, error)         { return 0, io.EOF }
func (sink) SetReadDeadline(time.Time) error  { return nil }
func (sink) SetWriteDeadline(time.Time) error { return nil }

// BenchmarkPublish1000 hands a frame of the size of a message to a thousand listeners.
func BenchmarkPublish1000(b *testing.B) {
	h := New()
	listeners := make([]*Listener, 1000)
	for i := range listeners {
		listeners[i] = NewListener(sink{}, pond.Wire, int64(i+1), 0)
		h.Add(listeners[i])
		h.Join(listeners[i], pond)
	}
	f := TextFrame(make([]byte, 600), 1)
	b.ReportAllocs()
	for b.Loop() {
		h.Publish(pond, f, nil)
	}
	b.StopTimer()
	for _, l := range listeners {
		h.Remove(l)
	}
	s := h.Stats()
	b.ReportMetric(float64(s.Delivered)/b.Elapsed().Seconds(), "frames/s")
	b.ReportMetric(float64(s.Dropped), "dropped")
}
