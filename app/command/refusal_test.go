//go:build linux

package command_test

import (
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"testing"

	"golang.org/x/sys/unix"
)

// asNobody takes the rights of root from what the test does itself on files, until it ends. Without root a test has them not.
func asNobody(t *testing.T) {
	t.Helper()
	if os.Geteuid() != 0 {
		return
	}
	runtime.LockOSThread()
	const nobody = 65534
	if _, err := unix.SetfsuidRetUid(nobody); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if _, err := unix.SetfsuidRetUid(0); err != nil {
			t.Fatal(err)
		}
		runtime.UnlockOSThread()
	})
}

func TestWhatCannotBeWrittenNamesTheUserAndTheWayOut(t *testing.T) {
	uid := fmt.Sprintf("(uid %d)", os.Geteuid())
	made := withAda(t)
	file := filepath.Join(t.TempDir(), "file")
	succeeds(t, call(t, "", "backup", file, "--data", made))
	closed := t.TempDir() // it is there, and nobody may write in it
	for path, mode := range map[string]os.FileMode{filepath.Dir(closed): 0o755, closed: 0o555, made: 0o755, filepath.Join(made, "ribbit.db"): 0o444} {
		if err := os.Chmod(path, mode); err != nil {
			t.Fatal(err)
		}
	}
	asNobody(t)
	for _, c := range []struct {
		args  []string
		parts []string
	}{
		{[]string{"serve", "--addr", "127.0.0.1:0", "--data", closed}, []string{closed, uid, fmt.Sprintf("chown -R %d %s", os.Geteuid(), closed), "--data"}},
		{[]string{"serve", "--addr", "127.0.0.1:0", "--data", filepath.Join(closed, "new")}, []string{"make the folder", uid, "mkdir -p", "--data"}},
		{[]string{"serve", "--addr", "127.0.0.1:0", "--data", made}, []string{made, uid, "chown", "--data"}},
		{[]string{"user", "add", "grace", "--password-stdin", "--data", closed}, []string{closed, uid, "chown", "--data"}},
		{[]string{"restore", file, "--data", closed}, []string{"write " + closed, uid, "chown"}},
		{[]string{"backup", filepath.Join(closed, "file"), "--data", made}, []string{uid}},
	} {
		refuses(t, call(t, password+"\n", c.args...), 1, append(c.parts, "Ribbit cannot")...)
	}
}
