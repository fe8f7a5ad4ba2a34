package fault_test

import (
	"crypto/rand"
	"crypto/sha256"
	"errors"
	"io"
	mathrand "math/rand/v2"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"ribbit/app/proof/program"
)

// The upload of an ordinary run is a small one; RIBBIT_UPLOAD_MB sets its size. The pieces are as many.
const (
	usualUpload = 20 // MB
	uploadCuts  = 20
	pieces      = 25
	slack       = 1500 // bytes of the head of a request
)

// TestAnUploadThatIsCutGoesOnWhereItWas has tus-js-client, as it is, upload a file over a line that is cut again and again, and
// to a server that is killed once. Each cut costs no more than one piece.
func TestAnUploadThatIsCutGoesOnWhereItWas(t *testing.T) {
	node, err := exec.LookPath("node")
	if err != nil {
		t.Skip("there is no node for tus-js-client")
	}
	size := int64(wanted(t, "RIBBIT_UPLOAD_MB", usualUpload)) * 1e6
	piece := size / pieces
	dir := t.TempDir()
	p := fill(t, dir, 2, 1)
	s := start(t, dir, "RIBBIT_MAX_UPLOAD=1GB")
	file := filepath.Join(t.TempDir(), "pond.txt")
	hash := sha256.New()
	out, err := os.Create(file)
	must(t, err)
	_, err = io.CopyN(io.MultiWriter(out, hash), rand.Reader, size)
	must(t, errors.Join(err, out.Close()))

	l := &cutLine{to: s.Addr, cuts: uploadCuts, every: size / (uploadCuts + 1), restart: func() error {
		s.Kill()
		return s.Start()
	}}
	l.open(t)
	uploader := exec.CommandContext(t.Context(), node, "testdata/tus/upload.cjs", file, "http://"+l.addr+"/api/uploads/tus", p.Tokens[0], strconv.FormatInt(piece, 10))
	said, err := uploader.CombinedOutput()
	if err != nil {
		t.Fatalf("tus-js-client says %s, %v; the server\n%s", said, err, s.Log())
	}
	if l.done.Load() < uploadCuts {
		t.Errorf("the line was cut %d times, not %d", l.done.Load(), uploadCuts)
	}
	again := l.sent.Load() - size
	if most := uploadCuts*(piece+2*slack) + pieces*slack; again > most {
		t.Errorf("%d bytes were sent again, at %d cuts of pieces of %d", again, uploadCuts, piece)
	}
	c := client(t, s, p.Tokens[0])
	var u program.Upload
	must(t, c.Call(http.MethodGet, "/api/uploads/"+path.Base(strings.TrimSpace(string(said))), nil, &u))
	b, err := c.Fetch(u.URL)
	must(t, err)
	if u.Size != size || sha256.Sum256(b) != [sha256.Size]byte(hash.Sum(nil)) {
		t.Errorf("kept is %+v", u)
	}
	t.Logf("%d cuts and a kill in an upload of %d bytes: %d bytes were sent again, %.2f pieces a cut", uploadCuts, size, again, float64(again)/float64(uploadCuts*piece))
}

// cutLine is a way to a server that breaks off after so many bytes, a few times.
type cutLine struct {
	to, addr string
	cuts     int64
	every    int64 // bytes
	restart  func() error

	sent, done atomic.Int64
}

func (l *cutLine) open(t *testing.T) {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	must(t, err)
	l.addr = listener.Addr().String()
	var lines sync.WaitGroup
	lines.Go(func() {
		for {
			from, err := listener.Accept()
			if err != nil {
				return
			}
			lines.Go(func() {
				if err := l.carry(from); err != nil {
					t.Error(err)
				}
			})
		}
	})
	t.Cleanup(func() {
		listener.Close() //nolint:errcheck // it is only read from
		lines.Wait()
	})
}

// carry brings what is sent to the server and back, until it is time for a cut.
func (l *cutLine) carry(from net.Conn) error {
	defer from.Close()
	to, err := net.Dial("tcp", l.to)
	if err != nil {
		return nil //nolint:nilerr // the server is starting again: another cut
	}
	defer to.Close()
	var back sync.WaitGroup
	back.Go(func() {
		io.Copy(from, to) //nolint:errcheck // it is cut
		from.Close()      //nolint:errcheck // the same
	})
	defer back.Wait()
	defer to.Close()
	if l.done.Load() >= l.cuts {
		n, _ := io.Copy(to, from)
		l.sent.Add(n)
		return nil
	}
	n, err := io.CopyN(to, from, l.every*9/10+mathrand.Int64N(l.every/10))
	l.sent.Add(n)
	if err != nil {
		return nil //nolint:nilerr // the client closed it
	}
	if l.done.Add(1) == l.cuts/2 {
		return l.restart()
	}
	return nil
}
