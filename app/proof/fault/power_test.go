//go:build linux

package fault_test

import (
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"testing"

	"ribbit/app/chat"
	"ribbit/app/proof/program"
	"ribbit/app/store"
	"ribbit/app/store/storetest"
)

// The cuts of an ordinary run are few; RIBBIT_CUTS sets their number, RIBBIT_CUTS_SEED repeats them.
const (
	usualCuts    = 30
	powerWriters = 24
	powerSends   = 2000
)

// TestAPowerCutLosesNothing records all that a server does to its files, and then cuts the power at many points: what
// was not synced is there, or not, or in part. Each disk that may come of it is opened again. The control is the same
// with the syncs of the log left out, and must lose messages: else the test would see nothing.
func TestAPowerCutLosesNothing(t *testing.T) {
	dir, recorder := t.TempDir(), buildRecorder(t)
	p := fill(t, dir, powerWriters, 3)
	before := copied(t, dir)
	file := filepath.Join(t.TempDir(), "trace")
	s := start(t, dir, "LD_PRELOAD="+recorder, "RECORDER_FOLDER="+dir, "RECORDER_FILE="+file)
	l := newLedger()
	l.write(s, p, powerWriters, "hop, hop, hop into the pond", func(err error) bool {
		if err != nil {
			t.Errorf("a send fails: %v", err)
		}
		return err == nil && l.acknowledged() < powerSends
	})
	must(t, s.Stop())
	steps := readTrace(t, file)
	if !slices.ContainsFunc(steps, func(s step) bool { return s.kind == 's' && s.name == "ribbit.db-wal" }) {
		t.Fatalf("the recorder saw no sync in %d steps", len(steps))
	}
	cuts, seed := wanted(t, "RIBBIT_CUTS", usualCuts), uint64(wanted(t, "RIBBIT_CUTS_SEED", rand.IntN(1_000_000)))
	t.Logf("%d messages acknowledged in %d steps; RIBBIT_CUTS=%d RIBBIT_CUTS_SEED=%d", l.acknowledged(), len(steps), cuts, seed)

	lost := cutPower(t, spin(t, before), steps, l, cuts, seed, true)
	if lost > 0 {
		t.Errorf("%d cuts lost messages", lost)
	}
	control := cutPower(t, spin(t, before), lazyLog(steps), l, min(cuts, 100), seed, false)
	if control == 0 {
		t.Error("the control lost nothing: the test would not notice")
	}
	t.Logf("0 of %d cuts lost a message; without the log's syncs %d of %d did", cuts, control, min(cuts, 100))
}

// cutPower cuts so often and answers how many of the cuts lost a message. A disk that is wanted whole is checked.
func cutPower(t *testing.T, p platter, steps []step, l *ledger, cuts int, seed uint64, wantWhole bool) (losing int) {
	t.Helper()
	random := rand.New(rand.NewPCG(seed, 0))
	at := make([]int, cuts)
	for i := range at {
		at[i] = 1 + random.IntN(len(steps)-1)
	}
	slices.Sort(at)
	done := 0
	for _, cut := range at {
		for ; done < cut; done++ {
			p.do(steps[done])
		}
		dir := t.TempDir()
		p.after(t, dir, random)
		found := reopen(t, dir)
		missing := 0
		for id, m := range l.acked {
			if l.times[id] >= steps[cut].at {
				continue // it was acknowledged later
			}
			if got := found[id]; got.ID != m.ID || got.Seq != m.Seq || got.Content != m.Content {
				missing++
			}
		}
		if missing > 0 {
			losing++
		}
		if wantWhole {
			storetest.CheckIntegrity(t, dir)
			if missing > 0 {
				t.Errorf("the cut before step %d of %d (%v) loses %d acknowledged messages", cut, len(steps), p, missing)
			}
		}
		must(t, os.RemoveAll(dir))
	}
	return losing
}

// reopen opens what a cut left and reads all messages, by clientId.
func reopen(t *testing.T, dir string) map[string]program.Message {
	t.Helper()
	st, err := store.Open(t.Context(), store.Options{Dir: dir, Exclusive: true})
	if err != nil {
		t.Fatalf("the database does not open after a cut: %v", err)
	}
	found := map[string]program.Message{}
	for thread := chat.ThreadID(1); thread <= 3; thread++ {
		q := chat.ChangesQuery{Thread: thread, Caller: 1, Limit: chat.MaxPage}
		for {
			ms, _, err := st.MessagesSince(t.Context(), q)
			must(t, err)
			for _, m := range ms {
				found[m.ClientID] = program.Message{ID: int64(m.ID), Seq: int64(m.Seq), Content: m.Content}
				q.Since = m.Version
			}
			if len(ms) < q.Limit {
				break
			}
		}
	}
	must(t, st.Close())
	return found
}

// copied is a folder with the same files.
func copied(t *testing.T, dir string) string {
	t.Helper()
	to := t.TempDir()
	must(t, os.CopyFS(to, os.DirFS(dir)))
	return to
}

func buildRecorder(t *testing.T) string {
	t.Helper()
	file := filepath.Join(t.TempDir(), "recorder.so")
	cc, err := exec.LookPath("gcc")
	must(t, err) // which Ribbit itself is built with
	if out, err := exec.CommandContext(t.Context(), cc, "-shared", "-fPIC", "-O2", "-Wall", "-Werror", "-o", file, "testdata/recorder.c", "-ldl").CombinedOutput(); err != nil {
		t.Fatalf("build the recorder: %v\n%s", err, out)
	}
	return file
}
