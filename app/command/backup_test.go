package command_test

import (
	"encoding/binary"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestABackupRestoresIntoANewFolder(t *testing.T) {
	dir, other := withAda(t), folder(t)
	file := filepath.Join(t.TempDir(), "monday.tar")
	if out := succeeds(t, call(t, "", "backup", file, "--data", dir)); !strings.Contains(out, file) {
		t.Errorf("it prints %q", out)
	}
	succeeds(t, call(t, "", "restore", file, "--data", other))
	if out := succeeds(t, call(t, "", "user", "list", "--data", other)); !strings.Contains(out, "ada") {
		t.Errorf("the restored list is:\n%s", out)
	}
}

func TestABackupOverwritesNothing(t *testing.T) {
	dir := withAda(t)
	file := filepath.Join(t.TempDir(), "monday.tar")
	if err := os.WriteFile(file, []byte("precious"), 0o600); err != nil {
		t.Fatal(err)
	}
	refuses(t, call(t, "", "backup", file, "--data", dir), 1, file)
	if b, err := os.ReadFile(file); err != nil || string(b) != "precious" {
		t.Errorf("the file holds %q, %v", b, err)
	}
}

func TestABackupSaysWhetherItsFolderIsMissing(t *testing.T) {
	dir := withAda(t)
	refuses(t, call(t, "", "backup", filepath.Join(folder(t), "none", "x.tar"), "--data", dir), 1, "no such file or directory. Make the folder first")
	file := filepath.Join(t.TempDir(), "file")
	check(t, os.WriteFile(file, nil, 0o600))
	refuses(t, call(t, "", "backup", filepath.Join(file, "x.tar"), "--data", dir), 1, "not a directory. Choose another place.")
}

func TestARestoreReplacesAFolderOnlyByForce(t *testing.T) {
	dir := withAda(t)
	file := filepath.Join(t.TempDir(), "monday.tar")
	succeeds(t, call(t, "", "backup", file, "--data", dir))
	succeeds(t, call(t, password+"\n", "user", "add", "grace", "--password-stdin", "--data", dir))
	refuses(t, call(t, "", "restore", file, "--data", dir), 1, "--force")
	succeeds(t, call(t, "", "restore", file, "--force", "--data", dir))
	if out := succeeds(t, call(t, "", "user", "list", "--data", dir)); strings.Contains(out, "grace") {
		t.Errorf("the restored list is:\n%s", out)
	}
}

func TestAMissingBackupIsSaidSo(t *testing.T) {
	refuses(t, call(t, "", "restore", "no-such-file", "--data", folder(t)), 1, "no-such-file")
}

func TestADatabaseFromANewerVersionIsRefused(t *testing.T) {
	dir := withAda(t)
	file := filepath.Join(dir, "ribbit.db")
	b, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	binary.BigEndian.PutUint32(b[60:], 9999) // user_version, see "The Database Header" of SQLite
	if err := os.WriteFile(file, b, 0o600); err != nil {
		t.Fatal(err)
	}
	refuses(t, call(t, "", "user", "list", "--data", dir), 1, "newer", "9999")
	refuses(t, call(t, "", "serve", "--addr", "127.0.0.1:0", "--data", dir), 1, "newer", "9999")
}

func TestABackupIsRestoredFromStandardInput(t *testing.T) {
	dir := withAda(t)
	hasAda := func(data string) {
		t.Helper()
		if out := succeeds(t, call(t, "", "user", "list", "--data", data)); !strings.Contains(out, "ada") {
			t.Errorf("the restored list is:\n%s", out)
		}
	}
	plain := succeeds(t, call(t, "", "backup", "-", "--data", dir))
	to := folder(t)
	if out := succeeds(t, call(t, plain, "restore", "-", "--data", to)); !strings.Contains(out, "The backup on standard input is restored") {
		t.Errorf("it says %q", out)
	}
	hasAda(to)
	sealed := succeeds(t, call(t, "nine lives\n", "backup", "-", "--passphrase-stdin", "--data", dir))
	for _, end := range []string{"\n", "\r\n"} {
		to = folder(t)
		succeeds(t, call(t, "nine lives"+end+sealed, "restore", "-", "--passphrase-stdin", "--data", to))
		hasAda(to)
	}
	for why, c := range map[string]struct {
		stdin, want string
		flags       []string
	}{
		"nothing":                 {"", "is not a backup of Ribbit", nil},
		"something else":          {"hello\n", "is not a backup of Ribbit", nil},
		"half of one":             {plain[:len(plain)/2], "cut off or damaged", nil},
		"without its passphrase":  {sealed, "--passphrase-stdin", nil},
		"with another passphrase": {"ten lives\n" + sealed, "another passphrase", []string{"--passphrase-stdin"}},
		"the passphrase alone":    {"nine lives\n", "is not a backup of Ribbit", []string{"--passphrase-stdin"}},
		"half of a sealed one":    {"nine lives\n" + sealed[:len(sealed)/2], "The backup on standard input", []string{"--passphrase-stdin"}},
	} {
		t.Run(why, func(t *testing.T) {
			to := folder(t)
			refuses(t, call(t, c.stdin, append([]string{"restore", "-", "--data", to}, c.flags...)...), 1, c.want)
			succeeds(t, call(t, plain, "restore", "-", "--data", to)) // nothing is in the way
			hasAda(to)
		})
	}
}

func TestAnEncryptedBackupIsRestoredWithItsPassphrase(t *testing.T) {
	dir, other := withAda(t), folder(t)
	file := filepath.Join(t.TempDir(), "monday.tar.age")
	refuses(t, call(t, "short\n", "backup", file, "--passphrase-stdin", "--data", dir), 1, "passphrase", "8 characters")
	refuses(t, call(t, "nine lives\n", "backup", filepath.Dir(file)+"/", "--passphrase-stdin", "--data", dir), 2, "folder")
	succeeds(t, call(t, "nine lives\n", "backup", file, "--passphrase-stdin", "--data", dir))
	if b, err := os.ReadFile(file); err != nil || !strings.HasPrefix(string(b), "age-encryption.org/v1\n") || strings.Contains(string(b), "SQLite") {
		t.Errorf("the file begins with %.30q, %v", b, err)
	}
	refuses(t, call(t, "", "restore", file, "--data", other), 1, file, "encrypted", "--passphrase-stdin")
	refuses(t, call(t, "ten lives\n", "restore", file, "--passphrase-stdin", "--data", other), 1, file, "another passphrase")
	whole, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	torn := filepath.Join(t.TempDir(), "torn.tar.age")
	for _, n := range []int{100, 1000, len(whole) / 2, len(whole) - 1} { // also amid the first part, of which nothing can be read
		if err := os.WriteFile(torn, whole[:n], 0o600); err != nil {
			t.Fatal(err)
		}
		refuses(t, call(t, "nine lives\n", "restore", torn, "--passphrase-stdin", "--data", other), 1, torn, "cut off or damaged")
	}
	succeeds(t, call(t, "nine lives\n", "restore", file, "--passphrase-stdin", "--data", other))
	if out := succeeds(t, call(t, "", "user", "list", "--data", other)); !strings.Contains(out, "ada") {
		t.Errorf("the restored list is:\n%s", out)
	}
}
