// Package bustest runs a real NATS for tests, in this process.
package bustest

import (
	"net"
	"testing"
	"time"

	"github.com/nats-io/nats-server/v2/server"
)

const patience = 30 * time.Second

// Server is a NATS on a port of its own.
type Server struct {
	URL  string
	Lose func(note []byte) bool // optional: chooses notes that never arrive

	t       testing.TB
	options *server.Options
	running *server.Server
}

// Start starts one that ends with the test.
func Start(t testing.TB, change ...func(*server.Options)) *Server {
	t.Helper()
	s := &Server{t: t, options: &server.Options{Host: "127.0.0.1", Port: server.RANDOM_PORT, NoSigs: true, NoLog: true}}
	for _, c := range change {
		c(s.options)
	}
	s.start()
	s.URL, s.options.Port = s.running.ClientURL(), s.running.Addr().(*net.TCPAddr).Port
	t.Cleanup(s.Stop)
	return s
}

func (s *Server) start() {
	s.t.Helper()
	running, err := server.NewServer(s.options.Clone())
	if err != nil {
		s.t.Fatal(err)
	}
	go running.Start()
	if !running.ReadyForConnections(patience) {
		s.t.Fatal("NATS does not start")
	}
	s.running = running
}

// Stop ends it; a second time is harmless.
func (s *Server) Stop() {
	if s.running != nil {
		s.running.Shutdown()
		s.running.WaitForShutdown()
		s.running = nil
	}
}

// Restart starts it again at the same address.
func (s *Server) Restart() {
	s.t.Helper()
	s.Stop()
	s.start()
}
