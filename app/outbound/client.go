package outbound

import (
	"net"
	"net/http"
	"syscall"
	"time"
)

// Limits are those of one request.
type Limits struct {
	Time  time.Duration // from the first byte asked to the last one read
	Bytes int64         // of what is answered, unpacked; reading more is an error
}

// NewClient asks what a rule lets it connect to, the address after a name was looked up, so that no name leads around the
// rule. It follows no redirect unless its CheckRedirect is replaced, keeps no cookies, and goes through no proxy, which
// would connect to where it is told.
func NewClient(rule func(network, address string, c syscall.RawConn) error, l Limits) *http.Client {
	dialer := &net.Dialer{Timeout: dialTime, Control: rule}
	return &http.Client{
		Timeout: l.Time,
		Transport: &bounded{l.Bytes, &http.Transport{
			DialContext:            dialer.DialContext,
			TLSHandshakeTimeout:    dialTime,
			ResponseHeaderTimeout:  l.Time,
			MaxResponseHeaderBytes: maxHeaderBytes,
			DisableKeepAlives:      true, // what was kept from the last time may be gone, and then nobody knows whether a request arrived
			ForceAttemptHTTP2:      true,
		}},
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}
}

// bounded lets nobody read more of an answer than some bytes.
type bounded struct {
	most  int64
	inner *http.Transport
}

func (b *bounded) RoundTrip(r *http.Request) (*http.Response, error) {
	answer, err := b.inner.RoundTrip(r)
	if err == nil {
		answer.Body = http.MaxBytesReader(nil, answer.Body, b.most)
	}
	return answer, err
}

// CloseIdleConnections is what the client's method of that name calls.
func (b *bounded) CloseIdleConnections() { b.inner.CloseIdleConnections() }
