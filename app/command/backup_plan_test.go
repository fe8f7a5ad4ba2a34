package command_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"ribbit/app/chat"
	"ribbit/app/store"
)

func TestAMissedBackupIsMadeAtTheStartAndTheOldestGoes(t *testing.T) {
	dir, usb := withAda(t), t.TempDir()
	others := []string{"notes.txt", "ribbit-monday.tar"}
	old := []string{"ribbit-2026-01-01-030000.tar", "ribbit-2026-01-02-030000.tar", "ribbit-2026-01-03-030000.tar.age"}
	for _, name := range slices.Concat(others, old) {
		check(t, os.WriteFile(filepath.Join(usb, name), []byte("old"), 0o600))
	}
	plan(t, dir, chat.BackupPlan{Every: chat.BackupDaily, Zone: "UTC", Keep: 2, Folder: usb, Passphrase: "nine lives", Since: time.Now().AddDate(0, 0, -2)})
	s := start(t, "--data", dir)
	fresh := ""
	eventually(t, "the oldest are gone", func() bool {
		entries, err := os.ReadDir(usb)
		check(t, err)
		var left []string
		for _, e := range entries {
			left = append(left, e.Name())
			if strings.HasSuffix(e.Name(), ".tar.age") && !slices.Contains(old, e.Name()) {
				fresh = filepath.Join(usb, e.Name())
			}
		}
		return fresh != "" && len(left) == len(others)+2 && slices.Contains(left, old[2]) && slices.Contains(left, others[1])
	})
	s.stop()
	other := folder(t)
	succeeds(t, call(t, "nine lives\n", "restore", fresh, "--passphrase-stdin", "--data", other))
	st, err := store.Open(t.Context(), store.Options{Dir: other})
	check(t, err)
	p, err := st.BackupPlan(t.Context())
	if err != nil || p != chat.FirstBackupPlan {
		t.Errorf("the restored server's plan is %+v, %v", p, err)
	}
	check(t, st.Close())
}

func TestABackupWhoseDiskIsNotThereIsToldOf(t *testing.T) {
	dir := withAda(t)
	gone := filepath.Join(t.TempDir(), "usb")
	plan(t, dir, chat.BackupPlan{Every: chat.BackupWeekly, Zone: "UTC", Keep: 2, Folder: gone, Since: time.Now().AddDate(0, 0, -8)})
	s := start(t, "--data", dir)
	st, err := store.Open(t.Context(), store.Options{Dir: dir})
	check(t, err)
	eventually(t, "it has failed", func() bool {
		r, err := st.LastBackupResult(t.Context())
		check(t, err)
		return strings.Contains(r.Fault, gone)
	})
	check(t, st.Close())
	s.stop()
	if !strings.Contains(s.stderr.String(), "a backup failed") {
		t.Errorf("the log is %s", &s.stderr)
	}
	if _, err := os.Stat(gone); err == nil {
		t.Error("the folder was made")
	}
}

// plan sets when backups are made on a folder that no server uses.
func plan(t *testing.T, dir string, p chat.BackupPlan) {
	t.Helper()
	st, err := store.Open(t.Context(), store.Options{Dir: dir})
	check(t, err)
	check(t, st.SetBackupPlan(t.Context(), 0, p))
	check(t, st.Close())
}

// eventually waits until something holds.
func eventually(t *testing.T, what string, holds func() bool) {
	t.Helper()
	for end := time.Now().Add(time.Minute); !holds(); time.Sleep(20 * time.Millisecond) {
		if time.Now().After(end) {
			t.Fatalf("%s: it never came to that", what)
		}
	}
}
