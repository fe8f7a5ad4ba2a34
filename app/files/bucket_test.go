package files_test

import (
	"bytes"
	"crypto/rand"
	"errors"
	"io"
	"net"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"testing/iotest"
	"time"

	"ribbit/app/files"
	"ribbit/app/files/buckettest"
)

var keys = files.Keys{ID: buckettest.KeyID, Secret: buckettest.Secret}

// onEachServer runs a test with a server of S3 in memory and with a real one.
func onEachServer(t *testing.T, test func(t *testing.T, address func(bucket string) string)) {
	t.Helper()
	t.Run("in memory", func(t *testing.T) { test(t, buckettest.Start(t).Address) })
	t.Run("real", func(t *testing.T) { test(t, buckettest.StartGateway(t).Address) })
}

func openBucket(t *testing.T, address string) (*files.Bucket, *files.Incoming, error) {
	t.Helper()
	at, err := files.ParseS3(address)
	check(t, err)
	incoming := open(t).Incoming()
	b, _, err := files.OpenBucket(t.Context(), at, keys, incoming)
	return b, incoming, err
}

func TestABucketKeepsWhatAFolderDoes(t *testing.T) { onEachServer(t, keepsWhatAFolderDoes) }

func keepsWhatAFolderDoes(t *testing.T, address func(string) string) {
	b, incoming, err := openBucket(t, address(buckettest.Name))
	check(t, err)
	ref, n, err := b.Put(t.Context(), strings.NewReader("the frog leaps"))
	check(t, err)
	if again, _, err := b.Put(t.Context(), strings.NewReader("the frog leaps")); err != nil || again != ref || n != 14 {
		t.Errorf("the second is %s, the first %s of %d bytes: %v", again, ref, n, err)
	}
	read := func(offset, n int64) string {
		t.Helper()
		r, err := b.Open(t.Context(), ref, offset, n)
		check(t, err)
		text, err := io.ReadAll(r)
		check(t, errors.Join(err, r.Close()))
		return string(text)
	}
	for want, part := range map[string][2]int64{"the frog leaps": {0, -1}, "frog": {4, 4}, "leaps": {9, -1}, "": {14, -1}, "t": {0, 1}} {
		if got := read(part[0], part[1]); got != want {
			t.Errorf("from %d, %d bytes: %q, want %q", part[0], part[1], got, want)
		}
	}

	broken := errors.New("the line went dead")
	if _, _, err := b.Put(t.Context(), io.MultiReader(strings.NewReader("half"), iotest.ErrReader(broken))); !errors.Is(err, broken) {
		t.Errorf("a file that breaks off: %v", err)
	}
	list := func(before time.Time) (refs []files.Ref) {
		t.Helper()
		check(t, b.List(t.Context(), before, func(r files.Ref) error { refs = append(refs, r); return nil }))
		return refs
	}
	if now, old := list(time.Now().Add(time.Hour)), list(time.Now().Add(-time.Hour)); len(now) != 1 || now[0] != ref || len(old) != 0 {
		t.Errorf("listed are %v and %v", now, old)
	}
	if left, err := incoming.Idle(time.Now().Add(time.Hour)); err != nil || len(left) > 0 {
		t.Errorf("on the local disk are left %q, %v", left, err)
	}
	check(t, b.Delete(t.Context(), ref))
	check(t, b.Delete(t.Context(), ref))
	for _, r := range []files.Ref{ref, "", "../secret"} {
		if _, err := b.Open(t.Context(), r, 0, -1); !errors.Is(err, files.ErrNotThere) {
			t.Errorf("%q: %v", r, err)
		}
	}
}

func TestALargeFileGoesToABucketInParts(t *testing.T) { onEachServer(t, takesALargeFile) }

func takesALargeFile(t *testing.T, address func(string) string) {
	b, _, err := openBucket(t, address(buckettest.Name))
	check(t, err)
	large := make([]byte, 33<<20)
	_, err = rand.Read(large)
	check(t, err)
	path := filepath.Join(t.TempDir(), "large")
	check(t, os.WriteFile(path, large, 0o600))
	as, err := files.Settle(t.Context(), path)
	check(t, err)
	check(t, b.PutFile(t.Context(), path, as))
	r, err := b.Open(t.Context(), as.Ref, 0, -1)
	check(t, err)
	got, err := io.ReadAll(r)
	check(t, errors.Join(err, r.Close()))
	if !bytes.Equal(got, large) {
		t.Errorf("%d bytes came back, and are others", len(got))
	}
}

func TestABucketThatCannotBeUsedIsOneSentence(t *testing.T) {
	s := buckettest.Start(t)
	for code, says := range map[string]string{
		"SignatureDoesNotMatch": "does not take the keys", "InvalidAccessKeyId": "does not take the keys", "AccessDenied": "may not write",
		"RequestTimeTooSkewed": "Set the clock", "AuthorizationHeaderMalformed": "another region", "Strange": "Strange",
	} {
		s.Refuse(http.StatusForbidden, code)
		_, _, err := openBucket(t, s.Address(buckettest.Name))
		isSentence(t, code, err, says)
	}
	s.Refuse(0, "")
	_, _, err := openBucket(t, s.Address("puddle"))
	isSentence(t, "no bucket", err, "There is no bucket puddle")
	_, _, err = openBucket(t, "s3://pond?endpoint=http://127.0.0.1:1")
	isSentence(t, "no answer", err, "does not answer")
	at, err := files.ParseS3(s.Address(buckettest.Name))
	check(t, err)
	_, _, err = files.OpenBucket(t.Context(), at, files.Keys{}, open(t).Incoming())
	isSentence(t, "no keys", err, "AWS_ACCESS_KEY_ID")
}

func TestARealServersRefusalIsOneSentence(t *testing.T) {
	s := buckettest.StartGateway(t)
	open := func(bucket string, k files.Keys) error {
		t.Helper()
		at, err := files.ParseS3(s.Address(bucket))
		check(t, err)
		_, _, err = files.OpenBucket(t.Context(), at, k, open(t).Incoming())
		return err
	}
	isSentence(t, "no bucket", open("puddle", keys), "There is no bucket puddle")
	isSentence(t, "an unknown key", open(buckettest.Name, files.Keys{ID: "toad", Secret: keys.Secret}), "does not take the keys")
	isSentence(t, "a wrong secret", open(buckettest.Name, files.Keys{ID: keys.ID, Secret: "croak"}), "does not take the keys")
}

func isSentence(t *testing.T, name string, err error, says string) {
	t.Helper()
	if err == nil || !strings.Contains(err.Error(), says) || !strings.Contains(err.Error(), "--files") ||
		strings.Contains(err.Error(), keys.Secret) || strings.Contains(err.Error(), "\n") {
		t.Errorf("%s: %v", name, err)
	}
}

func TestABucketSaysWhatMayBeWaitedFor(t *testing.T) {
	s := buckettest.Start(t)
	b, _, err := openBucket(t, s.Address(buckettest.Name))
	check(t, err)
	for _, c := range []struct {
		status int
		code   string
		want   error
	}{
		{http.StatusInsufficientStorage, "XMinioStorageFull", files.ErrNoRoom},
		{http.StatusForbidden, "QuotaExceeded", files.ErrNoRoom},
		{http.StatusForbidden, "SignatureDoesNotMatch", files.ErrAway},
	} {
		s.Refuse(c.status, c.code)
		if _, _, err := b.Put(t.Context(), strings.NewReader("hop")); !errors.Is(err, c.want) {
			t.Errorf("%s: %v", c.code, err)
		}
	}
	s.Close()
	if _, _, err := b.Put(t.Context(), strings.NewReader("hop")); !errors.Is(err, files.ErrAway) {
		t.Errorf("without a server: %v", err)
	}
}

func TestTheAddressOfABucket(t *testing.T) {
	at, err := files.ParseS3("s3://pond/chat/?endpoint=http://127.0.0.1:9000&region=eu")
	check(t, err)
	if want := (files.S3{Bucket: "pond", Prefix: "chat/", Endpoint: "127.0.0.1:9000", Plain: true, Region: "eu"}); at != want {
		t.Errorf("it is %+v", at)
	}
	for _, wrong := range []string{
		"s3://", "s3:///pond", "s3://key:secret@pond", "s3://pond?endpoint=ftp://x", "s3://pond?endpoint=https://key:secret@x", "s3://pond?secret=x", "s3://pond#x",
	} {
		if _, err := files.ParseS3(wrong); err == nil || strings.Contains(err.Error(), "secret") {
			t.Errorf("%s: %v", wrong, err)
		}
	}
}

// One connection to the bucket falls silent in the middle of a file, and what is sent on it gets nowhere: the file goes on another one.
func TestAConnectionThatFallsSilentCostsNoFile(t *testing.T) {
	t.Parallel()
	server := buckettest.Start(t)
	way := silentAfter(t, server.Address(buckettest.Name), 64<<10)
	b, _, err := openBucket(t, way)
	check(t, err)
	want := make([]byte, 40<<20)
	_, err = rand.Read(want)
	check(t, err)
	ref, _, err := b.Put(t.Context(), bytes.NewReader(want))
	check(t, err)
	r, err := b.Open(t.Context(), ref, 0, -1)
	check(t, err)
	got, err := io.ReadAll(r)
	check(t, errors.Join(err, r.Close()))
	if !bytes.Equal(got, want) {
		t.Error("another file is there")
	}
}

// silentAfter is the address of a bucket over a way on which the first connection that brings so much takes nothing from then on.
func silentAfter(t *testing.T, address string, most int64) string {
	t.Helper()
	at, err := url.Parse(address)
	check(t, err)
	query := at.Query()
	there, err := url.Parse(query.Get("endpoint"))
	check(t, err)
	way, err := net.Listen("tcp", "127.0.0.1:0")
	check(t, err)
	server := there.Host
	over := make(chan struct{})
	var open sync.WaitGroup
	t.Cleanup(func() { close(over); way.Close(); open.Wait() })
	var isUsed atomic.Bool
	open.Go(func() {
		for {
			from, err := way.Accept()
			if err != nil {
				return
			}
			check(t, from.(*net.TCPConn).SetReadBuffer(64<<10)) // else the system takes all of it
			to, err := net.Dial("tcp", server)
			if err != nil {
				from.Close()
				continue
			}
			open.Go(func() { <-over; from.Close(); to.Close() })
			open.Go(func() { defer from.Close(); io.Copy(from, to) }) //nolint:errcheck // it ends with its connection
			open.Go(func() {
				defer to.Close()
				if n, err := io.CopyN(to, from, most); err != nil || n < most {
					return
				}
				if !isUsed.Swap(true) {
					<-over
					return
				}
				io.Copy(to, from) //nolint:errcheck // it ends with its connection
			})
		}
	})
	there.Host = way.Addr().String()
	query.Set("endpoint", there.String())
	at.RawQuery = query.Encode()
	return at.String()
}
