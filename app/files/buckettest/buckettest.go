// Package buckettest gives tests a server that speaks S3.
package buckettest

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"sync"
	"testing"

	"github.com/johannesboyne/gofakes3"
	"github.com/johannesboyne/gofakes3/backend/s3mem"
)

// Name is of the bucket that is there.
const Name = "pond"

// Server is a server of S3 with one bucket, in memory.
type Server struct {
	*httptest.Server

	mu     sync.Mutex
	status int
	code   string
}

// Start starts one for a test.
func Start(t testing.TB) *Server {
	t.Helper()
	backend := s3mem.New()
	if err := backend.CreateBucket(Name); err != nil {
		t.Fatal(err)
	}
	s, real := new(Server), gofakes3.New(backend, gofakes3.WithoutVersioning()).Server()
	s.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		s.mu.Lock()
		status, code := s.status, s.code
		s.mu.Unlock()
		if status == 0 || r.Method == http.MethodHead && status < http.StatusInternalServerError { // whose answers have no room for a code
			real.ServeHTTP(w, r)
			return
		}
		w.Header().Set("Content-Type", "application/xml")
		w.WriteHeader(status)
		fmt.Fprintf(w, "<?xml version=\"1.0\"?><Error><Code>%s</Code><Message>no</Message></Error>", code) //nolint:errcheck // a recorder of tests
	}))
	t.Cleanup(s.Close)
	return s
}

// Refuse has all requests fail from now on, until it is called with 0.
func (s *Server) Refuse(status int, code string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.status, s.code = status, code
}

// Address is that of a bucket there, below a prefix.
func (s *Server) Address(bucket string) string {
	return "s3://" + bucket + "/ribbit/files?region=us-east-1&endpoint=" + s.URL
}
