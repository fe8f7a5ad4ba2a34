package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"image"
	"image/jpeg"
	"io"
	"net"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"time"
)

// measureMedia brings pictures and files, as people do, and looks at what becomes of the server meanwhile.
func measureMedia(b *bench) (figures []figure, err error) {
	p, err := b.pondOf(1000)
	if err != nil {
		return nil, err
	}
	s, err := b.start(p.dir)
	if err != nil {
		return nil, err
	}
	defer func() {
		if end := s.stop(); err == nil {
			err = end
		}
	}()
	for _, measure := range []func(*bench, *server, pond) ([]figure, error){measureThumbs, measurePictures, measureLargeFile, measureSendsBesides} {
		some, err := measure(b, s, p)
		if err != nil {
			return nil, err
		}
		figures = append(figures, some...)
	}
	at, err := os.Stat(b.binary)
	if err != nil {
		return nil, err
	}
	return append(figures, amount("the program's file", float64(at.Size())/mebibyte, "MiB", "36 MiB")), nil
}

// photo is a JPEG of so many pixels, with as much in it as photos of its size have.
func photo(w, h int, seed byte) ([]byte, error) {
	m := image.NewYCbCr(image.Rect(0, 0, w, h), image.YCbCrSubsampleRatio420)
	for i := range m.Y {
		m.Y[i] = byte(i/7^i/w*3) + seed
	}
	var file bytes.Buffer
	err := jpeg.Encode(&file, m, &jpeg.Options{Quality: 20})
	return file.Bytes(), err
}

// brought is what the server says of an upload.
type brought struct{ ID, URL, ThumbURL string }

// bring hands a file in and answers how long it took from its last byte to the answer, which a picture has once it can be shown.
func (s *server) bring(token, name string, file []byte) (u brought, took time.Duration, err error) {
	c, err := dial(s.addr, token)
	if err != nil {
		return u, 0, err
	}
	defer c.close()
	const edge = "pond"
	body := append([]byte("--"+edge+"\r\nContent-Disposition: form-data; name=\"file\"; filename=\""+name+"\"\r\n\r\n"), file...)
	body = append(body, "\r\n--"+edge+"--\r\n"...)
	begin := time.Now()
	status, answer, err := c.do("POST", "/api/uploads", body, "Content-Type: multipart/form-data; boundary="+edge)
	if err == nil && status != 201 {
		err = fmt.Errorf("upload: status %d: %.200s", status, answer)
	}
	if err != nil {
		return u, 0, err
	}
	return u, time.Since(begin), json.Unmarshal(answer, &u)
}

func measurePictures(b *bench, s *server, p pond) (figures []figure, err error) {
	for _, size := range []struct {
		name, goal string
		w, h, n    int
	}{
		{"a JPEG of 3 megapixels and half a megabyte, from its first byte to its thumbnails", "40 ms", 1500, 2250, 20},
		{"a JPEG of 12 megapixels, the same", "400 ms", 4000, 3000, 5},
		{"a JPEG of 48 megapixels, the same", "", 8000, 6000, 2},
	} {
		files := make([][]byte, b.times(size.n))
		for i := range files {
			if files[i], err = photo(size.w, size.h, byte(i)); err != nil {
				return nil, err
			}
		}
		before, _ := s.resident()
		var all times
		most := watching(s)
		for _, file := range files {
			_, took, err := s.bring(p.ada, "pond.jpg", file)
			if err != nil {
				return nil, err
			}
			all = append(all, took)
		}
		peak := most()
		rested := s.rest(before + spare)
		after, _ := s.resident()
		figures = append(figures, all.figure(size.name, size.goal))
		if size.w == 8000 {
			figures = append(figures,
				amount("the most memory while it is looked at, server and helper", peak/mebibyte, "MiB", "150 MiB"),
				amount("until no more than 8 MiB of it are left", float64(rested.Milliseconds()), "ms", "10,000 ms"),
				amount("the server's memory then, more than before", (after-before)/mebibyte, "MiB", ""))
		}
	}
	if b.heic == "" {
		return figures, nil
	}
	file, err := os.ReadFile(b.heic)
	if err != nil {
		return nil, err
	}
	before, _ := s.resident()
	for _, name := range []string{"the first HEIC of a server, whose decoder is made ready for this machine", "the next HEIC"} {
		_, took, err := s.bring(p.ada, "phone.heic", file)
		if err != nil {
			return nil, err
		}
		s.rest(before + spare)
		figures = append(figures, times{took}.figure(name, "3,000 ms"))
	}
	return figures, nil
}

// spare is how many bytes more than before count as none.
const spare = 8 * mebibyte

// rest waits until the server and its helpers take so many bytes at most, or a minute has gone, and answers how long that took.
func (s *server) rest(atMost float64) time.Duration {
	const (
		often    = 10 * time.Millisecond
		patience = time.Minute
	)
	begin := time.Now()
	for tick := time.NewTicker(often); ; {
		all, _ := s.resident()
		if took := time.Since(begin); all+s.helpers() <= atMost || took > patience {
			tick.Stop()
			return took
		}
		<-tick.C
	}
}

// watching looks at the memory of a server and the processes that it starts, until the answered function asks for the most.
func watching(s *server) (most func() float64) {
	done, result := make(chan struct{}), make(chan float64)
	go func() {
		const often = 5 * time.Millisecond
		highest := 0.0
		for tick := time.NewTicker(often); ; {
			all, _ := s.resident()
			highest = max(highest, all+s.helpers())
			select {
			case <-tick.C:
			case <-done:
				tick.Stop()
				result <- highest
				return
			}
		}
	}()
	return func() float64 {
		close(done)
		return <-result
	}
}

// helpers is the memory of the processes that a server has started, in bytes, without the pages of the program's file: those are the
// server's already.
func (s *server) helpers() (bytes float64) {
	pid := strconv.Itoa(s.cmd.Process.Pid)
	tasks, err := filepath.Glob(filepath.Join("/proc", pid, "task", "*", "children"))
	if err != nil {
		return 0
	}
	for _, task := range tasks {
		for _, child := range strings.Fields(contents(task)) {
			bytes += kilobytes(field(filepath.Join("/proc", child, "status"), "RssAnon"))
		}
	}
	return bytes
}

// measureThumbs lets several browsers ask for thumbnails of a chat without pause.
func measureThumbs(b *bench, s *server, p pond) ([]figure, error) {
	file, err := photo(1500, 2250, 99)
	if err != nil {
		return nil, err
	}
	u, _, err := s.bring(p.ada, "thumb.jpg", file)
	if err != nil {
		return nil, err
	}
	if u.ThumbURL == "" {
		return nil, errors.New("a picture took more than ten seconds: the machine has too much else to do")
	}
	v := visit{path: func(pond) string { return u.ThumbURL + "?size=160" }}
	cpu := s.busy()
	n, took, err := s.visit(p, v, b.span())
	if err != nil {
		return nil, err
	}
	return []figure{
		amount("small thumbnails, each asked whether it may be seen", float64(n)/took.Seconds(), "/s", "10,000 /s"),
		amount("the server's work for one", float64((s.busy()-cpu).Microseconds())/float64(n), "µs", ""),
	}, nil
}

// measureLargeFile uploads a file of a gigabyte and fetches it, and does the same with a bare socket and a file.
func measureLargeFile(b *bench, s *server, p pond) ([]figure, error) {
	size := int64(b.times(10)) * 100e6
	before, _ := s.resident()
	most := watching(s)
	begin := time.Now()
	u, err := s.bringLarge(p.ada, size)
	if err != nil {
		return nil, err
	}
	in := time.Since(begin)
	begin = time.Now()
	if err := s.fetchLarge(p.ada, u.URL, size); err != nil {
		return nil, err
	}
	out, peak := time.Since(begin), most()
	bareIn, bareOut, err := bareFile(filepath.Join(b.dir, "bare"), size)
	if err != nil {
		return nil, err
	}
	speed := func(d time.Duration) float64 { return float64(size) / d.Seconds() / 1e6 }
	name := fmt.Sprintf("a file of %s MB", number(float64(size)/1e6))
	return []figure{
		amount(name+", brought and synced", speed(in), "MB/s", ""),
		amount(name+", brought, of what cat through a socket with a sync does", 100*speed(in)/speed(bareIn), "%", "90 %"),
		amount(name+", fetched", speed(out), "MB/s", ""),
		amount(name+", fetched, of what cat through a socket does", 100*speed(out)/speed(bareOut), "%", "90 %"),
		amount("the server's memory meanwhile, more than before", (peak-before)/mebibyte, "MiB", "16 MiB"),
	}, nil
}

// block is what is written at once of a large file.
var block = bytes.Repeat([]byte("0123456789abcdef"), 64<<10)

// pour writes so many bytes.
func pour(w io.Writer, size int64) error {
	for left := size; left > 0; left -= int64(len(block)) {
		if _, err := w.Write(block[:min(left, int64(len(block)))]); err != nil {
			return err
		}
	}
	return nil
}

// bringLarge hands a file of so many bytes in.
func (s *server) bringLarge(token string, size int64) (u brought, err error) {
	c, err := dial(s.addr, token)
	if err != nil {
		return u, err
	}
	defer c.close()
	const (
		head = "--pond\r\nContent-Disposition: form-data; name=\"file\"; filename=\"large.bin\"\r\n\r\n"
		foot = "\r\n--pond--\r\n"
	)
	_, err = fmt.Fprintf(c.conn, "POST /api/uploads HTTP/1.1\r\nHost: %s\r\nAuthorization: Bearer %s\r\n"+
		"Content-Type: multipart/form-data; boundary=pond\r\nContent-Length: %d\r\n\r\n%s", s.addr, token, int64(len(head)+len(foot))+size, head)
	if err != nil {
		return u, err
	}
	if err := pour(c.conn, size); err != nil {
		return u, err
	}
	if _, err := io.WriteString(c.conn, foot); err != nil {
		return u, err
	}
	status, answer, err := c.answer()
	if err == nil && status != 201 {
		err = fmt.Errorf("upload: status %d: %.200s", status, answer)
	}
	if err != nil {
		return u, err
	}
	return u, json.Unmarshal(answer, &u)
}

// fetchLarge reads a file of so many bytes and throws it away.
func (s *server) fetchLarge(token, path string, size int64) error {
	conn, err := net.Dial("tcp", s.addr)
	if err != nil {
		return err
	}
	defer conn.Close() //nolint:errcheck // it is only read from
	if _, err := fmt.Fprintf(conn, "GET %s HTTP/1.1\r\nHost: %s\r\nAuthorization: Bearer %s\r\nConnection: close\r\n\r\n", path, s.addr, token); err != nil {
		return err
	}
	if n, err := io.CopyBuffer(onlyWriter{io.Discard}, conn, make([]byte, len(block))); err != nil || n < size {
		return fmt.Errorf("%d bytes of %d came: %w", n, size, errors.Join(err, io.ErrUnexpectedEOF))
	}
	return nil
}

// onlyWriter hides how else a writer can be written to, so that the buffer of a copy is used.
type onlyWriter struct{ io.Writer }

// bareFile takes a file of so many bytes from a socket and syncs it, and sends it through another: in is how long the one took, out
// the other.
func bareFile(name string, size int64) (in, out time.Duration, err error) {
	in, err = through(func(c net.Conn) error { return pour(c, size) }, func(c net.Conn) error {
		f, err := os.Create(name)
		if err != nil {
			return err
		}
		_, err = io.CopyBuffer(onlyWriter{f}, c, make([]byte, 128<<10)) // as cat copies
		return errors.Join(err, f.Sync(), f.Close())
	})
	if err != nil {
		return 0, 0, err
	}
	out, err = through(func(c net.Conn) error {
		f, err := os.Open(name)
		if err != nil {
			return err
		}
		_, err = io.CopyBuffer(onlyWriter{c}, f, make([]byte, 128<<10))
		return errors.Join(err, f.Close())
	}, func(c net.Conn) error {
		_, err := io.CopyBuffer(onlyWriter{io.Discard}, c, make([]byte, len(block)))
		return err
	})
	return in, out, errors.Join(err, os.Remove(name))
}

// through has one side write into a socket and the other read from it.
func through(write, read func(net.Conn) error) (took time.Duration, err error) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return 0, err
	}
	defer listener.Close() //nolint:errcheck // nothing is lost
	written := make(chan error, 1)
	begin := time.Now()
	go func() {
		c, err := net.Dial("tcp", listener.Addr().String())
		if err == nil {
			err = errors.Join(write(c), c.Close())
		}
		written <- err
	}()
	c, err := listener.Accept()
	if err != nil {
		return 0, err
	}
	err = errors.Join(read(c), c.Close(), <-written)
	return time.Since(begin), err
}

// measureSendsBesides sends messages alone, and while somebody brings pictures.
func measureSendsBesides(b *bench, s *server, p pond) ([]figure, error) {
	w := writing{addr: s.addr, thread: p.thread, tokens: []string{p.ada}, span: b.span()}
	alone, err := w.run()
	if err != nil {
		return nil, err
	}
	photos := make([][]byte, 8) // made before, as making them would take the writer's core
	for i := range photos {
		if photos[i], err = photo(1500, 2250, byte(50+i)); err != nil {
			return nil, err
		}
	}
	stop := make(chan struct{})
	var brings sync.WaitGroup
	var failed error
	brings.Go(func() {
		for i := 0; failed == nil; i++ {
			select {
			case <-stop:
				return
			default:
			}
			_, _, failed = s.bring(p.grace, "beside.jpg", photos[i%len(photos)])
		}
	})
	beside, err := w.run()
	close(stop)
	brings.Wait()
	if err = errors.Join(err, failed); err != nil {
		return nil, err
	}
	return []figure{
		alone.figure("a send, nothing else going on", ""),
		beside.figure("a send while pictures are brought", ""),
		amount("slower by", 100*(beside.at(0.5)/alone.at(0.5)-1), "%", "10 %"),
	}, nil
}
