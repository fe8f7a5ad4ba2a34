// Package refusal says in one sentence what the system refused, to whom, and how to mend it. Its errors end with a full stop:
// they are printed as they are.
package refusal

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/user"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
)

// Own says that Ribbit cannot do something, such as "write", with a path in a folder of its own, which flag names.
func Own(do, path, folder, flag string, err error) error {
	return Sentence(do, path, err, Mend(folder, flag, err))
}

// Mend is the way out when a folder of Ribbit's own refuses something, which flag names.
func Mend(folder, flag string, err error) string {
	other := "choose another folder with " + flag
	switch {
	case errors.Is(err, fs.ErrPermission):
		return fmt.Sprintf("Give that user the folder (%s), or %s.", give(folder), other)
	case errors.Is(err, syscall.EROFS):
		return "Mount its disk for writing, or " + other + "."
	case IsFull(err):
		return "Make room on its disk, or " + other + "."
	}
	return "Make it usable, or " + other + "."
}

// Sentence says that Ribbit cannot do something with a path, why, as whom it runs where that matters, and the way out.
func Sentence(do, path string, err error, mend string) error {
	as := ""
	if errors.Is(err, fs.ErrPermission) {
		as = " Ribbit runs as " + User() + "."
	}
	why, stop := reason(err), "."
	if strings.HasSuffix(why.Error(), stop) { // as Windows says everything
		stop = ""
	}
	return fmt.Errorf("Ribbit cannot %s %s: %w%s%s %s", do, path, why, stop, as, mend) //nolint:staticcheck // a sentence for a person
}

// User is whom the process runs as, such as "grace (uid 1000)".
func User() string {
	name, uid := os.Getenv("USER"), os.Geteuid()
	if u, err := user.LookupId(strconv.Itoa(uid)); err == nil {
		name = u.Username
	}
	switch {
	case uid < 0: // no such numbers on Windows
		if u, err := user.Current(); err == nil {
			return u.Username
		}
		return "another user"
	case name == "":
		return fmt.Sprintf("uid %d", uid)
	}
	return fmt.Sprintf("%s (uid %d)", name, uid)
}

// give is the command that makes a folder this process's own.
func give(folder string) string {
	if full, err := filepath.Abs(folder); err == nil {
		folder = full
	}
	uid := os.Geteuid()
	if uid < 0 {
		return folder
	}
	if _, err := os.Stat(folder); errors.Is(err, fs.ErrNotExist) {
		return fmt.Sprintf("mkdir -p %s && chown %d %[1]s", folder, uid)
	}
	return fmt.Sprintf("chown -R %d %s", uid, folder)
}

// reason is what the system said, without the path that the sentence around it names.
func reason(err error) error {
	var p *fs.PathError
	if errors.As(err, &p) {
		return p.Err
	}
	return err
}
