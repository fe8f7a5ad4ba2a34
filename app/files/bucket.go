package files

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os"
	"strings"
	"time"

	"github.com/minio/minio-go/v7"
	"github.com/minio/minio-go/v7/pkg/credentials"

	"ribbit/app/yielding"
)

// bucketPatience is how long is waited for a bucket to answer: at the start, and by who wants to know what it has.
const bucketPatience = 10 * time.Second

// bucketTries are how often a request is made that failed for a reason that may pass.
const bucketTries = 3

// s3Scheme begins the address of a bucket.
const s3Scheme = "s3://"

// Errors of a Bucket that its caller may wait for.
var (
	ErrAway   = errors.New("the bucket cannot be used now")
	ErrNoRoom = errors.New("the bucket is full")
)

// IsS3 reports whether an address is one of a bucket.
func IsS3(address string) bool { return strings.HasPrefix(address, s3Scheme) }

// S3 is where a bucket is.
type S3 struct {
	Bucket, Prefix string // what begins the names of all that is kept; "" for nothing
	Endpoint       string // host and port
	Plain          bool   // without TLS
	Region         string // "" to find out
}

// ParseS3 reads an address such as s3://BUCKET/PREFIX?endpoint=https://HOST:PORT&region=REGION. Its errors say what it has to be.
func ParseS3(address string) (S3, error) {
	wrong := errors.New("s3://BUCKET/PREFIX?endpoint=https://HOST, without keys: those are in AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY")
	u, err := url.Parse(address)
	if err != nil || u.Scheme != "s3" || u.Host == "" || u.User != nil || u.Fragment != "" || u.Port() != "" {
		return S3{}, wrong
	}
	at := S3{Bucket: u.Host, Prefix: strings.Trim(u.Path, "/"), Endpoint: "s3.amazonaws.com"}
	if at.Prefix != "" {
		at.Prefix += "/"
	}
	for name, values := range u.Query() {
		switch value := values[len(values)-1]; name {
		case "region":
			at.Region = value
		case "endpoint":
			if !strings.Contains(value, "://") {
				value = "https://" + value
			}
			e, err := url.Parse(value)
			if err != nil || e.Host == "" || e.User != nil || strings.Trim(e.Path, "/") != "" || e.Scheme != "https" && e.Scheme != "http" {
				return S3{}, wrong
			}
			at.Endpoint, at.Plain = e.Host, e.Scheme == "http"
		default:
			return S3{}, wrong
		}
	}
	return at, nil
}

// String is the address as people are told it.
func (at S3) String() string { return at.Bucket + " at " + at.Endpoint }

// Keys open a bucket.
type Keys struct {
	ID, Secret string
	Session    string // "" for keys that stay
}

// Bucket is a Store in a bucket of S3. What is to be kept lies in a folder of the local disk until it has a name.
type Bucket struct {
	client *minio.Core
	at     S3
	spool  string
}

var _ Store = (*Bucket)(nil)

// OpenBucket opens a bucket that has to be there, and tries whether it can be written. incoming is on the local disk. Versioned says that
// the bucket keeps what is deleted. Its errors are sentences for whoever runs the server.
func OpenBucket(ctx context.Context, at S3, keys Keys, incoming *Incoming) (b *Bucket, versioned bool, err error) {
	if keys.ID == "" || keys.Secret == "" {
		return nil, false, fmt.Errorf("There are no keys for the bucket %s, which --files names. Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.", at.Bucket) //nolint:staticcheck // a sentence for a person
	}
	transport, err := impatientTransport(at.Plain)
	if err != nil {
		return nil, false, at.explain(err)
	}
	client, err := minio.NewCore(at.Endpoint, &minio.Options{
		Creds: credentials.NewStaticV4(keys.ID, keys.Secret, keys.Session), Secure: !at.Plain, Region: at.Region, MaxRetries: bucketTries, Transport: transport,
	})
	if err != nil {
		return nil, false, at.explain(err)
	}
	client.SetAppInfo("ribbit", "1")
	b = &Bucket{client, at, incoming.dir}
	ctx, cancel := context.WithTimeout(ctx, bucketPatience)
	defer cancel()
	if err := b.try(ctx); err != nil && !errors.Is(classify(err), ErrNoRoom) {
		return nil, false, at.explain(err)
	}
	state, err := client.GetBucketVersioning(ctx, at.Bucket)
	return b, err == nil && state.Enabled(), nil // not every server knows of versions
}

// try writes something and takes it away.
func (b *Bucket) try(ctx context.Context) error {
	const text = "ribbit"
	name := b.at.Prefix + ".probe"
	_, err := b.client.Client.PutObject(ctx, b.at.Bucket, name, strings.NewReader(text), int64(len(text)), minio.PutObjectOptions{})
	if err != nil {
		return err
	}
	return b.client.RemoveObject(ctx, b.at.Bucket, name, minio.RemoveObjectOptions{})
}

// explain says in a sentence why a bucket does not open.
func (at S3) explain(err error) error {
	said := minio.ToErrorResponse(err)
	switch said.Code {
	case "NoSuchBucket":
		return fmt.Errorf("There is no bucket %s, which --files names. Make it, or name another.", at) //nolint:staticcheck // sentences for a person, here and below
	case "InvalidAccessKeyId", "SignatureDoesNotMatch", "InvalidToken", "ExpiredToken", "InvalidTokenId", "XAdminUserNotFound": // the last is Versity's
		return fmt.Errorf("The bucket %s, which --files names, does not take the keys in AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.", at) //nolint:staticcheck // as above
	case "AccessDenied":
		return fmt.Errorf("The keys in AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY may not write in the bucket %s, which --files names.", at) //nolint:staticcheck // as above
	case "RequestTimeTooSkewed":
		return fmt.Errorf("The clock of this machine is not that of the bucket %s, which --files names, and so it takes no keys. Set the clock.", at) //nolint:staticcheck // as above
	case "AuthorizationHeaderMalformed", "IllegalLocationConstraintException":
		return fmt.Errorf("The bucket %s, which --files names, is in another region. Say which, with &region=REGION behind its endpoint.", at) //nolint:staticcheck // as above
	}
	if said.Code == "" || errors.Is(err, context.DeadlineExceeded) || said.StatusCode >= http.StatusInternalServerError {
		return fmt.Errorf("The bucket %s, which --files names, does not answer. Check its endpoint, or start it.", at) //nolint:staticcheck // as above
	}
	return fmt.Errorf("Ribbit cannot use the bucket %s, which --files names: %s.", at, said.Code) //nolint:staticcheck // as above
}

// classify says what an error of a bucket means to who may wait.
func classify(err error) error {
	if err == nil || errors.Is(err, context.Canceled) {
		return err
	}
	said := minio.ToErrorResponse(err)
	switch {
	case said.Code == "NoSuchKey":
		return ErrNotThere
	case strings.Contains(said.Code, "Quota") || strings.Contains(said.Code, "StorageFull") || said.StatusCode == http.StatusInsufficientStorage:
		return fmt.Errorf("%w: %w", ErrNoRoom, err)
	}
	return fmt.Errorf("%w: %w", ErrAway, err)
}

func (b *Bucket) key(ref Ref) string {
	return b.at.Prefix + string(ref[:shardChars]) + "/" + string(ref[shardChars:])
}

// Put implements Store.
func (b *Bucket) Put(ctx context.Context, r io.Reader) (ref Ref, n int64, err error) {
	temp, err := os.CreateTemp(b.spool, tempPrefix)
	if err != nil {
		return "", 0, err
	}
	defer func() { err = errors.Join(err, temp.Close(), ignoreMissing(os.Remove(temp.Name()))) }()
	hash := sha256.New()
	if n, err = io.Copy(io.MultiWriter(temp, hash), yielding.Reader(ctx, r)); err != nil {
		return "", 0, err
	}
	ref = refOf(hash.Sum(nil))
	return ref, n, b.put(ctx, temp, Settled{ref, n})
}

// PutFile implements Store.
func (b *Bucket) PutFile(ctx context.Context, path string, as Settled) error {
	file, err := os.Open(path)
	if err != nil {
		return err
	}
	return errors.Join(b.put(ctx, file, as), file.Close())
}

// put sends a file, unless it is there. It gets its name once all of it has come.
func (b *Bucket) put(ctx context.Context, file *os.File, as Settled) error {
	name := b.key(as.Ref)
	asked, cancel := context.WithTimeout(ctx, bucketPatience)
	at, err := b.client.StatObject(asked, b.at.Bucket, name, minio.StatObjectOptions{})
	cancel()
	if err == nil && at.Size == as.Size {
		return nil
	}
	if err != nil && minio.ToErrorResponse(err).Code != "NoSuchKey" {
		return classify(err)
	}
	_, err = b.client.Client.PutObject(ctx, b.at.Bucket, name, io.NewSectionReader(file, 0, as.Size), as.Size, minio.PutObjectOptions{
		ContentType:          "application/octet-stream", // what it is, who may see it learns from the database
		DisableContentSha256: true,                       // of pieces: not every server reads what is signed piece by piece
	})
	return classify(err)
}

// Open implements Store. What is read comes while it is read, and outlives ctx until it is closed.
func (b *Bucket) Open(ctx context.Context, ref Ref, offset, n int64) (io.ReadCloser, error) {
	if !ref.isSound() {
		return nil, ErrNotThere
	}
	var o minio.GetObjectOptions
	switch {
	case n == 0:
		return io.NopCloser(strings.NewReader("")), nil
	case n > 0:
		if err := o.SetRange(offset, offset+n-1); err != nil {
			return nil, err
		}
	case offset > 0:
		if err := o.SetRange(offset, 0); err != nil {
			return nil, err
		}
	}
	ctx, cancel := context.WithCancel(context.WithoutCancel(ctx))
	late := time.AfterFunc(bucketPatience, cancel)
	body, _, _, err := b.client.GetObject(ctx, b.at.Bucket, b.key(ref), o)
	if !late.Stop() && err == nil {
		err = errors.Join(context.DeadlineExceeded, body.Close())
	}
	if minio.ToErrorResponse(err).Code == "InvalidRange" { // it begins at the end
		cancel()
		return io.NopCloser(strings.NewReader("")), nil
	}
	if errors.Is(err, context.Canceled) {
		err = context.DeadlineExceeded // ours alone can have ended it
	}
	if err != nil {
		cancel()
		return nil, classify(err)
	}
	return &opened{body, cancel}, nil
}

// opened is an answer of the bucket.
type opened struct {
	io.ReadCloser
	cancel context.CancelFunc
}

func (o *opened) Close() error {
	o.cancel() // the rest is not wanted
	return o.ReadCloser.Close()
}

// Delete implements Store.
func (b *Bucket) Delete(ctx context.Context, ref Ref) error {
	if !ref.isSound() {
		return nil
	}
	err := b.client.RemoveObject(ctx, b.at.Bucket, b.key(ref), minio.RemoveObjectOptions{})
	if said := minio.ToErrorResponse(err).StatusCode; said == http.StatusForbidden || said == http.StatusMethodNotAllowed {
		return fmt.Errorf("the bucket keeps what is to be removed: %w", err)
	}
	if err = classify(err); errors.Is(err, ErrNotThere) {
		return nil
	}
	return err
}

// List implements Store. It also ends what began to be sent before that time, and was not finished.
func (b *Bucket) List(ctx context.Context, before time.Time, each func(Ref) error) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	for o := range b.client.Client.ListObjects(ctx, b.at.Bucket, minio.ListObjectsOptions{Prefix: b.at.Prefix, Recursive: true}) {
		if o.Err != nil {
			return classify(o.Err)
		}
		ref := Ref(strings.Replace(strings.TrimPrefix(o.Key, b.at.Prefix), "/", "", 1))
		if !ref.isSound() || !o.LastModified.Before(before) {
			continue
		}
		if err := each(ref); err != nil {
			return err
		}
	}
	for u := range b.client.ListIncompleteUploads(ctx, b.at.Bucket, b.at.Prefix, true) {
		if minio.ToErrorResponse(u.Err).Code == "NoSuchUpload" {
			break // some servers say so when there is none
		}
		if u.Err != nil {
			return classify(u.Err)
		}
		if u.Initiated.Before(before) {
			if err := b.client.AbortMultipartUpload(ctx, b.at.Bucket, u.Key, u.UploadID); err != nil {
				return classify(err)
			}
		}
	}
	return nil
}
