package media

import (
	"bytes"
	"cmp"
	"context"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"slices"
	"strconv"
	"time"

	"ribbit/app/media/codec"
)

// Command is the word by which the program, started by itself, knows that it is to look at one file and end.
const Command = "look-at-file"

// Limits of the process that looks at a file.
const (
	patience    = 3 * time.Minute // of the clock, unless a Child says otherwise: it stands back behind everything else on the machine
	cpuSeconds  = 40
	mostMemory  = 2 << 30   // bytes, where the machine has them
	leastMemory = 192 << 20 // with less nothing can be looked at
	maxHeader   = 4 << 20   // bytes of what it answers beside the picture
)

// Child looks at files in a process of its own: memory comes back to the last byte, and what hangs or dies there harms nothing.
type Child struct {
	Program string   // what is started
	Args    []string // before the rest
	Cache   string   // folder for compiled code; "" for none

	Patience time.Duration // with one file, of the clock; 0 for as much as a busy small machine needs
	Memory   int64         // bytes that it may take; 0 for most of what the machine has left
}

// Self is this program as its own child.
func Self(cache string) (Child, error) {
	program, err := os.Executable()
	return Child{Program: program, Args: []string{Command}, Cache: cache}, err
}

// answer is what the process says first: what it found, and how long the picture is that follows.
type answer struct {
	Found
	Thumb, Small []byte
	Main         int64
}

// What the process is to do with a file.
const (
	toShow = "to-show"
	toBare = "to-bare"
)

// Look is what the package's Look finds of a file, by another process. keep gets what is to be kept in its place when there
// is something, before Look answers. A file at which the process fails is Plain, without what it says beside what it shows where another
// process can tell that: it needs no decoder, and little memory. Errors: those of keep and of ctx.
func (c Child) Look(ctx context.Context, file *os.File, keep func(io.Reader) error) (Found, error) {
	f, failure, err := c.try(ctx, file, toShow, keep)
	if err != nil || failure == nil {
		return f, err
	}
	note := "the process that looked at it failed: " + failure.Error()
	f, failure, err = c.try(ctx, file, toBare, func(io.Reader) error { return errKeep })
	switch {
	case err != nil && !errors.Is(err, errKeep):
		return Found{}, err
	case err != nil || failure != nil:
		return plainFile(file, note)
	}
	return Found{Type: f.Type, Kind: Plain, Pieces: f.Pieces, Size: f.Size, Note: note}, nil
}

// try has a process do something with a file. failure is what went wrong with the process, as the log tells it. Errors: those of keep
// and of ctx.
func (c Child) try(ctx context.Context, file *os.File, what string, keep func(io.Reader) error) (f Found, failure, err error) {
	inTime, cancel := context.WithTimeout(ctx, cmp.Or(c.Patience, patience))
	defer cancel()
	memory := cmp.Or(c.Memory, budget())
	cmd := exec.CommandContext(inTime, c.Program, append(slices.Clone(c.Args), strconv.FormatInt(memory, 10), c.Cache, what)...) //nolint:gosec // it is this program
	var complaint tail
	cmd.Env = []string{"GOMEMLIMIT=" + strconv.FormatInt(memory*3/4, 10), "GOTRACEBACK=none"}
	cmd.Stdin, cmd.Stderr, cmd.WaitDelay = file, &complaint, time.Second
	apart(cmd)
	out, err := cmd.StdoutPipe()
	if err != nil {
		return Found{}, nil, err
	}
	if err := cmd.Start(); err != nil {
		return Found{}, nil, fmt.Errorf("start the process that looks at files: %w", err)
	}
	f, err = readAnswer(out, keep)
	isLate := inTime.Err() != nil
	if err != nil {
		cancel()
	}
	ended := cmd.Wait()
	switch {
	case ctx.Err() != nil:
		return Found{}, nil, ctx.Err()
	case errors.Is(err, errKeep):
		return Found{}, nil, err
	case isLate:
		err = errSlow
	case complaint.isOfMemory():
		err = fmt.Errorf("%w: it may take %d MB here", errMemory, memory/1e6)
	}
	if err = errors.Join(err, ended); err != nil {
		return Found{}, fmt.Errorf("%w %s", err, complaint.text), nil
	}
	return f, nil, nil
}

var (
	errSlow   = errors.New("it took too long")
	errMemory = errors.New("it wants more memory than this machine has for it")
	errKeep   = errors.New("what was made of the file cannot be kept")
)

// plainFile is a file of which nobody knows more than its first bytes say.
func plainFile(file *os.File, note string) (Found, error) {
	at, err := file.Stat()
	if err != nil {
		return Found{}, err
	}
	f, err := sniff(file, at.Size())
	f.Kind, f.Note = Plain, note
	return f, err
}

func readAnswer(out io.Reader, keep func(io.Reader) error) (Found, error) {
	var size uint32
	if err := binary.Read(out, binary.BigEndian, &size); err != nil {
		return Found{}, err
	}
	if size > maxHeader {
		return Found{}, errors.New("its answer is too long")
	}
	header := make([]byte, size)
	if _, err := io.ReadFull(out, header); err != nil {
		return Found{}, err
	}
	var a answer
	if err := json.Unmarshal(header, &a); err != nil {
		return Found{}, err
	}
	a.Found.Thumb, a.Found.Small = a.Thumb, a.Small
	if a.Main > 0 {
		rest := &whole{LimitedReader: io.LimitedReader{R: out, N: a.Main}}
		err := keep(rest)
		switch {
		case rest.failed != nil:
			return Found{}, rest.failed // the process is to blame, and would be again
		case err != nil:
			return Found{}, fmt.Errorf("%w: %w", errKeep, err)
		}
	}
	return a.Found, nil
}

// whole is a stream that must not end before its length.
type whole struct {
	io.LimitedReader
	failed error // what kept it from its length
}

func (w *whole) Read(p []byte) (int, error) {
	n, err := w.LimitedReader.Read(p)
	if errors.Is(err, io.EOF) && w.N > 0 {
		err = io.ErrUnexpectedEOF
	}
	if err != nil && !errors.Is(err, io.EOF) {
		w.failed = err
	}
	return n, err
}

// Run is the other end of Child.Look: it looks at the file in and writes to out.
func Run(args []string, in *os.File, out io.Writer) error {
	const words = 3
	if len(args) != words {
		return errors.New("the program calls this itself")
	}
	memory, err := strconv.ParseInt(args[0], 10, 64)
	if err != nil {
		return err
	}
	confine(memory)
	at, err := in.Stat()
	if err != nil {
		return err
	}
	var f Found
	if args[2] == toBare {
		f, err = Bare(in, at.Size())
	} else {
		f, err = Look(context.Background(), in, at.Size(), codec.Libraries{Cache: args[1]})
	}
	if err != nil {
		return err
	}
	header, err := json.Marshal(answer{f, f.Thumb, f.Small, int64(len(f.Main))})
	if err != nil {
		return err
	}
	if err := binary.Write(out, binary.BigEndian, uint32(len(header))); err != nil { //nolint:gosec // a header is small
		return err
	}
	if _, err := out.Write(header); err != nil {
		return err
	}
	_, err = io.Copy(out, bytes.NewReader(f.Main))
	return err
}

// tail keeps the beginning of what a process complains about.
type tail struct{ text []byte }

func (t *tail) Write(p []byte) (int, error) {
	const most = 500 // bytes
	t.text = append(t.text, p[:min(len(p), most-min(most, len(t.text)))]...)
	return len(p), nil
}

// isOfMemory reports whether the process ended because it got no more memory, as Go says it. The third is of a thread's stack, and the
// last of the collector's own tables: it does not ask whether it got them.
func (t *tail) isOfMemory() bool {
	return slices.ContainsFunc([]string{"out of memory", "cannot allocate memory", "pthread_create failed", "SIGSEGV: segmentation violation\nPC="}, func(said string) bool {
		return bytes.Contains(t.text, []byte(said))
	})
}
