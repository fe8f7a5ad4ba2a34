package fault_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"image"
	"image/color"
	"image/jpeg"
	"io"
	"log/slog"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"ribbit/app/chat"
	"ribbit/app/files"
	"ribbit/app/proof/program"
	"ribbit/app/store"
)

// The kills of an ordinary run are few; RIBBIT_KILLS sets their number.
const (
	usualUploadKills = 4
	uploaders        = 6
	uploadBytes      = 300_000
)

// shelf is what uploaders know: what every message carries that was acknowledged, and what nobody can tell of.
type shelf struct {
	mu      sync.Mutex
	acked   map[string]string // hash of the file, by clientId
	unknown map[string]string
}

// bring uploads files and sends them until the connection fails.
func (l *shelf) bring(s *program.Server, p program.Pond, who, round int, first func()) {
	c := s.Client(p.Tokens[who])
	defer c.Close()
	for n := 0; ; n++ {
		id := fmt.Sprintf("%d-%d-%d", who, round, n)
		b := fileOf(id, n)
		hash := fmt.Sprintf("%x", sha256.Sum256(b))
		u, err := c.Upload(id, b)
		if err != nil {
			return
		}
		_, err = c.SendFiles(p.Threads[0], id, u.ID)
		l.mu.Lock()
		if err == nil {
			l.acked[id] = hash
		} else {
			l.unknown[id] = hash
		}
		l.mu.Unlock()
		if err != nil {
			return
		}
		first()
	}
}

// fileOf is a file that nobody else has: a text, or a picture.
func fileOf(id string, n int) []byte {
	if n%3 > 0 {
		return []byte(strings.Repeat("frogs of "+id+"\n", uploadBytes/(len(id)+10)))
	}
	random := rand.New(rand.NewPCG(uint64(len(id)), uint64(n))) //nolint:gosec // it only has to differ
	m := image.NewRGBA(image.Rect(0, 0, 200, 150))
	for i := range m.Pix {
		m.Pix[i] = byte(random.Uint32()) | 1
	}
	for i, c := range []byte(id) {
		m.Set(16+i, 0, color.Gray{Y: c * 2})
	}
	var b bytes.Buffer
	if err := jpeg.Encode(&b, m, nil); err != nil {
		panic(err)
	}
	return b.Bytes()
}

// check reads everything back: what was acknowledged is there, and whatever is there is whole.
func (l *shelf) check(t *testing.T, s *program.Server, p program.Pond) {
	t.Helper()
	c := client(t, s, p.Tokens[0])
	messages, err := c.Messages(p.Threads[0])
	must(t, err)
	found := map[string]bool{}
	for _, m := range messages {
		found[m.ClientID] = true
		want := l.acked[m.ClientID] + l.unknown[m.ClientID]
		if len(m.Attachments) != 1 {
			t.Errorf("%s carries %+v", m.ClientID, m.Attachments)
			continue
		}
		var b []byte
		eventually(t, program.Patience, m.Attachments[0].URL, func() (err error) {
			b, err = c.Fetch(m.Attachments[0].URL)
			return err
		})
		if got := fmt.Sprintf("%x", sha256.Sum256(b)); got != want {
			t.Errorf("%s has %d bytes that nobody sent: %.40q", m.ClientID, len(b), b)
		}
	}
	for id := range l.acked {
		if !found[id] {
			t.Errorf("%s was acknowledged and is lost", id)
		}
	}
}

// TestAKilledServerHasEachFileWholeOrNotAtAll kills a server under the hands of many who bring files.
func TestAKilledServerHasEachFileWholeOrNotAtAll(t *testing.T) {
	dir := t.TempDir()
	p := fill(t, dir, uploaders, 1)
	s := start(t, dir)
	l := &shelf{acked: map[string]string{}, unknown: map[string]string{}}
	kills := wanted(t, "RIBBIT_KILLS", usualUploadKills)
	for round := range kills {
		stored := make(chan struct{})
		var once sync.Once
		var load sync.WaitGroup
		for who := range uploaders {
			load.Go(func() { l.bring(s, p, who, round, func() { once.Do(func() { close(stored) }) }) })
		}
		select {
		case <-stored:
		case <-time.After(killPatience):
			t.Error("nothing was stored")
		}
		time.Sleep(rand.N(killLatest)) // the load runs meanwhile; nothing waits for this
		s.Kill()
		load.Wait()
		must(t, s.Start())
		l.check(t, s, p)
		if t.Failed() {
			t.Fatalf("the server says:\n%.4000s", s.Log())
		}
	}
	must(t, s.Stop())
	forgotten(t, dir)
	must(t, s.Start())
	eventually(t, program.Patience, "removing what nothing refers to", func() error { return needless(t, dir) })
	l.check(t, s, p)
	must(t, s.Stop())
	t.Logf("%d kills, %d messages with files acknowledged, %d without an answer", kills, len(l.acked), len(l.unknown))
}

// forgotten makes all files so old that a start takes those that nothing refers to for forgotten, and adds one.
func forgotten(t *testing.T, dir string) {
	t.Helper()
	_, _, err := files.At(filepath.Join(dir, "files")).Put(t.Context(), strings.NewReader("nobody's"))
	must(t, err)
	old := time.Now().Add(-24 * time.Hour)
	all, err := filepath.Glob(filepath.Join(dir, "files", "*", "*"))
	must(t, err)
	for _, file := range all {
		must(t, os.Chtimes(file, old, old))
	}
}

// needless answers an error while there is a file that nothing refers to, or that is not what its name says.
func needless(t *testing.T, dir string) (err error) {
	t.Helper()
	st, err := store.Open(t.Context(), store.Options{Dir: dir, Log: slog.New(slog.DiscardHandler)})
	must(t, err)
	defer func() { must(t, st.Close()) }()
	all, err := filepath.Glob(filepath.Join(dir, "files", "*", "*"))
	must(t, err)
	for _, file := range all {
		shard, name := filepath.Base(filepath.Dir(file)), filepath.Base(file)
		if shard == "incoming" {
			return fmt.Errorf("%s is still coming in", name)
		}
		isUsed, err := st.IsBlobUsed(t.Context(), chat.Blob(shard+name))
		must(t, err)
		if !isUsed {
			return errors.New("nothing refers to " + file)
		}
		f, err := os.Open(file)
		must(t, err)
		hash := sha256.New()
		_, err = io.Copy(hash, f)
		must(t, errors.Join(err, f.Close()))
		if hex.EncodeToString(hash.Sum(nil)) != shard+name {
			t.Errorf("%s is not what its name says", file)
		}
	}
	return nil
}
