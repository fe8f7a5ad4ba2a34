package config

import (
	"errors"
	"fmt"
	"net"
	"net/netip"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"ribbit/app/chat"
	"ribbit/app/files"
)

// oneOf declares a flag that is one of choices.
func oneOf[S ~string](f *Flags, p *S, name string, value S, usage string, choices ...S) {
	*p = value
	f.Var(&choice[S]{p, choices}, name, usage)
}

type choice[S ~string] struct {
	p       *S
	choices []S
}

func (c *choice[S]) String() string {
	if c.p == nil {
		return ""
	}
	return string(*c.p)
}

func (c *choice[S]) Set(value string) error {
	words := make([]string, len(c.choices))
	for i, s := range c.choices {
		if strings.EqualFold(value, string(s)) {
			*c.p = s
			return nil
		}
		words[i] = string(s)
	}
	last := len(words) - 1
	return fmt.Errorf("%s or %s", strings.Join(words[:last], ", "), words[last])
}

// secretly is checked for what may have a password in it, which nothing shows.
func secretly(f *Flags, p *string, name, usage string, check func(string) (string, error)) {
	f.Var(&secret{text{p, check}}, name, usage)
}

type secret struct{ text }

func (s *secret) String() string { return "" }

// checked declares a text flag whose value passes through check, which answers what is kept or says what it has to be.
func checked(f *Flags, p *string, name, value, usage string, check func(string) (string, error)) {
	*p = value
	f.Var(&text{p, check}, name, usage)
}

type text struct {
	p     *string
	check func(string) (string, error)
}

func (t *text) String() string {
	if t.p == nil {
		return ""
	}
	return *t.p
}

func (t *text) Set(value string) (err error) {
	if value, err = t.check(value); err == nil {
		*t.p = value
	}
	return err
}

// list declares a flag of several values with commas between them; each passes through check.
func list[T any](f *Flags, p *[]T, name, usage string, check func(string) (T, error)) {
	f.Var(&texts[T]{p, check}, name, usage)
}

type texts[T any] struct {
	p     *[]T
	check func(string) (T, error)
}

// String is empty: no list has a default to be shown.
func (t *texts[T]) String() string { return "" }

func (t *texts[T]) Set(value string) error {
	*t.p = nil
	for one := range strings.SplitSeq(value, ",") {
		if one = strings.TrimSpace(one); one == "" {
			continue
		}
		v, err := t.check(one)
		if err != nil {
			return err
		}
		*t.p = append(*t.p, v)
	}
	return nil
}

func checkAddr(value string) (string, error) {
	wrong := errors.New("a port like :8080, or an address and a port like 192.168.1.20:8080")
	_, port, err := net.SplitHostPort(value)
	if err != nil {
		return "", wrong
	}
	if _, err := strconv.ParseUint(port, 10, 16); err != nil {
		return "", wrong
	}
	return value, nil
}

func checkFolder(value string) (string, error) {
	if strings.TrimSpace(value) == "" || strings.ContainsRune(value, 0) {
		return "", errors.New("the name of a folder")
	}
	return value, nil
}

func checkBaseURL(value string) (string, error) {
	wrong := errors.New("an address like http://ribbit.local, https://chat.example.org:8443 or https://home.example.org/chat")
	u, err := url.Parse(value)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.User != nil || u.RawQuery != "" || u.Fragment != "" {
		return "", wrong
	}
	path := strings.TrimRight(u.EscapedPath(), "/")
	if _, err := checkHost(u.Hostname()); err != nil || !isPlainPath(path) {
		return "", wrong
	}
	return u.Scheme + "://" + u.Host + path, nil
}

// isPlainPath reports whether a path is written in one way alone, so that it can be compared: in letters, digits and - _ . ~
func isPlainPath(path string) bool {
	if path == "" {
		return true
	}
	for part := range strings.SplitSeq(strings.TrimPrefix(path, "/"), "/") {
		if part == "" || part == "." || part == ".." || strings.Trim(part, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~") != "" {
			return false
		}
	}
	return true
}

// checkHost takes a name or an IP address without a port. Names in other scripts reach a server in their xn-- form.
func checkHost(value string) (string, error) {
	wrong := errors.New("names without a port, like chat.example.org; other scripts in their xn-- form")
	if _, err := netip.ParseAddr(value); err == nil {
		return value, nil
	}
	name := strings.TrimSuffix(strings.ToLower(value), ".")
	if name == "" || len(name) > 253 {
		return "", wrong
	}
	for label := range strings.SplitSeq(name, ".") {
		if label == "" || strings.Trim(label, "abcdefghijklmnopqrstuvwxyz0123456789-_") != "" {
			return "", wrong
		}
	}
	return name, nil
}

// checkTarget takes a host, with or without a port: a name or an IP address, of version 6 in brackets where a port follows.
func checkTarget(value string) (string, error) {
	wrong := errors.New("hosts, each with a port or for all its ports, like localhost:2586 or ntfy.lan")
	host, port, err := net.SplitHostPort(value)
	if err != nil {
		host, port = strings.TrimSuffix(strings.TrimPrefix(value, "["), "]"), ""
	}
	if host, err = checkHost(host); err != nil {
		return "", wrong
	}
	if port == "" && !strings.HasSuffix(value, ":") {
		return host, nil
	}
	if n, err := strconv.ParseUint(port, 10, 16); err != nil || n == 0 {
		return "", wrong
	}
	return net.JoinHostPort(host, port), nil
}

// checkLabel takes one part of a name, with .local after it or without.
func checkLabel(value string) (string, error) {
	label := strings.TrimSuffix(strings.ToLower(strings.TrimSuffix(value, ".")), ".local")
	if label == "" || len(label) > 63 || strings.Trim(label, "abcdefghijklmnopqrstuvwxyz0123456789-") != "" || label[0] == '-' || label[len(label)-1] == '-' {
		return "", errors.New("a name of letters, digits and hyphens, like ribbit")
	}
	return label, nil
}

func checkProxy(value string) (netip.Prefix, error) {
	if p, err := netip.ParsePrefix(value); err == nil {
		return p.Masked(), nil
	}
	if a, err := netip.ParseAddr(value); err == nil && a.Zone() == "" {
		return netip.PrefixFrom(a, a.BitLen()), nil
	}
	return netip.Prefix{}, errors.New("addresses or networks, like 10.0.0.2 or 10.0.0.0/8")
}

// CheckFiles takes the place of pictures and files.
func CheckFiles(value string) (string, error) {
	if files.IsS3(value) {
		_, err := files.ParseS3(value)
		return value, err
	}
	if strings.Contains(value, "://") {
		return "", errors.New("the name of a folder, or s3://BUCKET/PREFIX?endpoint=https://HOST")
	}
	return checkFolder(value)
}

// bytesVar declares a flag that is a size, such as 100MB.
func bytesVar(f *Flags, p *int64, name string, value int64, usage string) {
	*p = value
	f.Var(&size{p}, name, usage)
}

type size struct{ p *int64 }

func (s *size) String() string {
	if s.p == nil || *s.p == 0 {
		return ""
	}
	for _, u := range units {
		if *s.p%u.bytes == 0 {
			return strconv.FormatInt(*s.p/u.bytes, 10) + u.name
		}
	}
	return strconv.FormatInt(*s.p, 10)
}

// units are those of a size, the largest first: of a thousand, as disks are sold, or of 1024.
var units = []struct {
	name  string
	bytes int64
}{
	{"TB", 1e12}, {"GB", 1e9}, {"MB", 1e6}, {"KB", 1e3}, {"TIB", 1 << 40}, {"GIB", 1 << 30}, {"MIB", 1 << 20}, {"KIB", 1 << 10}, {"B", 1},
}

func (s *size) Set(value string) error {
	wrong := errors.New("a size such as 100MB or 2GB")
	number, bytes := strings.ToUpper(strings.TrimSpace(value)), int64(1)
	for _, u := range units {
		if rest, ok := strings.CutSuffix(number, u.name); ok {
			number, bytes = strings.TrimSpace(rest), u.bytes
			break
		}
	}
	n, err := strconv.ParseFloat(number, 64)
	if err != nil || !(n > 0) || n*float64(bytes) < 1 || n*float64(bytes) > 1<<50 {
		return wrong
	}
	*s.p = int64(n * float64(bytes))
	return nil
}

// checkAPI takes the address of a service, without a slash at the end.
func checkAPI(value string) (string, error) {
	u, err := url.Parse(value)
	if err != nil || u.Scheme != "https" && u.Scheme != "http" || u.Host == "" || u.User != nil || u.RawQuery != "" || u.Fragment != "" {
		return "", errors.New("an address like https://api.giphy.com")
	}
	return strings.TrimSuffix(value, "/"), nil
}

// checkIssuer takes the address of a provider as it writes it, with its slash at the end if there is one: what it signs names it so.
func checkIssuer(value string) (string, error) {
	if value == "" {
		return "", nil
	}
	if _, err := checkAPI(value); err != nil {
		return "", errors.New("an address like https://id.example.org")
	}
	return value, nil
}

// anyText takes what comes.
func anyText(value string) (string, error) { return value, nil }

// CheckDatabase takes the address of a PostgreSQL database.
func CheckDatabase(value string) (string, error) {
	u, err := url.Parse(value)
	if err != nil || u.Scheme != "postgres" && u.Scheme != "postgresql" || strings.Trim(u.Path, "/") == "" {
		return "", errors.New("an address like postgres://USER:PASSWORD@HOST:5432/NAME")
	}
	return value, nil
}

// checkBus takes one address of NATS, or several with commas between them.
func checkMQTT(value string) (string, error) {
	u, err := url.Parse(value)
	if err != nil || u.Scheme != "mqtt" && u.Scheme != "mqtts" || u.Hostname() == "" || u.RawQuery != "" {
		return "", errors.New("an address like mqtt://USER:PASSWORD@HOST:1883/BOT, or mqtts://…")
	}
	if name := strings.Trim(u.Path, "/"); name != "" {
		if _, err := chat.CheckName(name); err != nil {
			return "", errors.New("an address like mqtt://USER:PASSWORD@HOST:1883/BOT; at its end stands the name of a bot")
		}
	}
	return value, nil
}

func checkBus(value string) (string, error) {
	for _, address := range strings.Split(value, ",") {
		u, err := url.Parse(strings.TrimSpace(address))
		if err != nil || !slices.Contains([]string{"nats", "tls", "ws", "wss"}, u.Scheme) || u.Host == "" {
			return "", errors.New("an address like nats://USER:PASSWORD@HOST:4222")
		}
	}
	return value, nil
}
