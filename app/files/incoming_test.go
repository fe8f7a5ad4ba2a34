//go:build unix

package files_test

import (
	"errors"
	"io"
	"os"
	"strings"
	"testing"

	"ribbit/app/files"
)

// A line that was cut leaves a server waiting for bytes, and in the end it writes down what it had of them, while a server beside it goes
// on with the same file already.
func TestServersWithOneFolderDoNotWriteIntoEachOthersFile(t *testing.T) {
	dir := t.TempDir()
	var servers []*files.Incoming
	for range 2 {
		folder, err := files.OpenFolder(dir)
		check(t, err)
		servers = append(servers, folder.Incoming())
	}
	one, other := servers[0], servers[1]
	check(t, one.Create("coming"))
	line, sender := io.Pipe()
	ended := make(chan error, 1)
	go func() {
		_, err := one.Append("coming", line, 0, 12)
		ended <- err
	}()
	_, err := io.WriteString(sender, "the fr")
	check(t, err)
	if n, err := other.Append("coming", strings.NewReader("the frogs"), 0, 12); n != 0 || !errors.Is(err, files.ErrBusy) {
		t.Errorf("beside it %d bytes are written, %v", n, err)
	}
	check(t, sender.CloseWithError(io.ErrUnexpectedEOF))
	if err := <-ended; !errors.Is(err, io.ErrUnexpectedEOF) {
		t.Errorf("the first ends with %v", err)
	}
	if n, err := other.Append("coming", strings.NewReader("the frogs"), 0, 12); n != 0 || !errors.Is(err, files.ErrBusy) {
		t.Errorf("behind what nobody knew of %d bytes are written, %v", n, err)
	}
	_, err = other.Append("coming", strings.NewReader("ogs go"), 6, 12)
	check(t, err)
	if all, err := os.ReadFile(one.Path("coming")); err != nil || string(all) != "the frogs go" {
		t.Errorf("there is %q, %v", all, err)
	}
}
