package config_test

import (
	"errors"
	"log/slog"
	"net/netip"
	"slices"
	"strings"
	"testing"

	"ribbit/app/chat"
	"ribbit/app/config"
)

// parse reads args and the environment env as the server would.
func parse(env map[string]string, args ...string) (s config.Server, words []string, err error) {
	f := config.NewFlags(func(name string) string { return env[name] })
	s.Declare(f)
	if words, err = f.Parse(args); err == nil {
		err = s.Check()
	}
	return s, words, err
}

func TestWithoutAnythingTheDefaultsHold(t *testing.T) {
	s, words, err := parse(nil)
	if err != nil || len(words) != 0 {
		t.Fatal(words, err)
	}
	if s.Addr != ":8080" || s.Data != "./data" || s.Signup != "" || s.BaseURL != "" || s.HasTLS() ||
		s.Hosts != nil || s.TrustedProxies != nil || s.LogFormat != "text" || s.Level() != slog.LevelInfo ||
		s.Demo || s.RateLimit != "on" || s.Scheme() != "http" {
		t.Errorf("got %+v", s)
	}
}

func TestFlagsAreWrittenInEveryUsualWay(t *testing.T) {
	for _, args := range [][]string{
		{"--addr", ":9000", "--demo"},
		{"--addr=:9000", "--demo=true"},
		{"-addr=:9000", "-demo"},
		{"--demo", "--addr", ":9000"},
	} {
		if s, words, err := parse(nil, args...); err != nil || s.Addr != ":9000" || !s.Demo || len(words) != 0 {
			t.Errorf("%v: %+v %v %v", args, s, words, err)
		}
	}
}

func TestFlagsStandBeforeBetweenAndAfterWords(t *testing.T) {
	s, words, err := parse(nil, "--demo", "ada", "--addr", ":9000", "grace", "--", "--linus", "-")
	if err != nil || !s.Demo || s.Addr != ":9000" || !slices.Equal(words, []string{"ada", "grace", "--linus", "-"}) {
		t.Errorf("%+v %q %v", s, words, err)
	}
}

func TestEveryFlagHasItsVariable(t *testing.T) {
	s, _, err := parse(map[string]string{
		"RIBBIT_ADDR": "127.0.0.1:9000", "RIBBIT_DATA": "/srv/ribbit", "RIBBIT_SIGNUP": "open", "RIBBIT_BASE_URL": "https://Chat.example.org/",
		"RIBBIT_TLS_CERT": "c.pem", "RIBBIT_TLS_KEY": "k.pem", "RIBBIT_TLS": "off", "RIBBIT_HOSTS": "A.example.org, b.example.org",
		"RIBBIT_TRUSTED_PROXIES": "10.0.0.2,fd00::/8", "RIBBIT_LOG_FORMAT": "json", "RIBBIT_LOG_LEVEL": "warn",
		"RIBBIT_DEMO": "1", "RIBBIT_RATE_LIMIT": "off",
	})
	if err != nil {
		t.Fatal(err)
	}
	if s.Addr != "127.0.0.1:9000" || s.Data != "/srv/ribbit" || s.Signup != chat.SignupOpen || s.BaseURL != "https://Chat.example.org" ||
		s.TLSCert != "c.pem" || s.TLSKey != "k.pem" || !s.HasTLS() || s.Scheme() != "https" ||
		!slices.Equal(s.Hosts, []string{"a.example.org", "b.example.org"}) ||
		!slices.Equal(s.TrustedProxies, []netip.Prefix{netip.MustParsePrefix("10.0.0.2/32"), netip.MustParsePrefix("fd00::/8")}) ||
		s.LogFormat != "json" || s.Level() != slog.LevelWarn || !s.Demo || s.RateLimit != "off" {
		t.Errorf("got %+v", s)
	}
}

func TestAFlagGoesBeforeItsVariableAndAnEmptyVariableIsNone(t *testing.T) {
	env := map[string]string{"RIBBIT_ADDR": ":1", "RIBBIT_SIGNUP": "nonsense", "RIBBIT_DATA": ""}
	s, _, err := parse(env, "--addr", ":2", "--signup", "closed")
	if err != nil || s.Addr != ":2" || s.Signup != chat.SignupClosed || s.Data != "./data" {
		t.Errorf("%+v %v", s, err)
	}
}

func TestABadValueIsNamedWithItsFlag(t *testing.T) {
	for _, c := range []struct{ flag, value string }{
		{"--signup", "maybe"},
		{"--signup", ""},
		{"--log-level", "loud"},
		{"--log-format", "xml"},
		{"--rate-limit", "no"},
		{"--demo", "perhaps"},
		{"--addr", "8080"},
		{"--addr", ":http"},
		{"--addr", ":70000"},
		{"--addr", ":-1"},
		{"--addr", "::1:80"},
		{"--data", " "},
		{"--data", "a\x00b"},
		{"--base-url", "chat.example.org"},
		{"--base-url", "ftp://chat.example.org"},
		{"--base-url", "http://"},
		{"--base-url", "http://chat.example.org/a//b"},
		{"--base-url", "http://chat.example.org/a/../b"},
		{"--base-url", "http://chat.example.org/my%20chat"},
		{"--base-url", "http://chat.example.org/a;b"},
		{"--base-url", "http://ada:pw@chat.example.org"},
		{"--base-url", "http://chat.example.org?x"},
		{"--base-url", "http://a b"},
		{"--mdns", "yes"},
		{"--mdns-name", "my pond"},
		{"--mdns-name", "pond.lan"},
		{"--mdns-name", "-pond"},
		{"--mdns-name", ".local"},
		{"--mdns-name", "a23456789012345678901234567890123456789012345678901234567890abcd"},
		{"--hosts", "http://chat.example.org"},
		{"--hosts", "ok.example.org,chat.example.org:80"},
		{"--hosts", "fröschli.example"},
		{"--hosts", "a..b"},
		{"--trusted-proxies", "proxy.example.org"},
		{"--trusted-proxies", "10.0.0.0/40"},
		{"--outbound", "http://localhost:2586"},
		{"--outbound", "localhost:"},
		{"--outbound", "localhost:0"},
		{"--outbound", "localhost:http"},
		{"--outbound", "ntfy.lan,a b"},
		{"--outbound", "127.0.0.0/8"},
		{"--tls", "on"},
		{"--https-addr", "8443"},
	} {
		_, _, err := parse(nil, c.flag+"="+c.value)
		expectUsage(t, err, c.flag)
	}
}

func TestValuesAreReadWhateverTheirCaseAndTheBlanksAroundThem(t *testing.T) {
	s, _, err := parse(map[string]string{"RIBBIT_LOG_FORMAT": " JSON\r\n", "RIBBIT_DATA": "  "}, "--signup", " OPEN ")
	if err != nil || s.Signup != chat.SignupOpen || s.LogFormat != "json" || s.Data != "./data" {
		t.Errorf("%+v %v", s, err)
	}
}

func TestABadVariableIsNamed(t *testing.T) {
	_, _, err := parse(map[string]string{"RIBBIT_SIGNUP": "maybe"})
	expectUsage(t, err, "RIBBIT_SIGNUP", `"maybe"`, "open, invite or closed")
}

func TestAnUnknownFlagIsNamed(t *testing.T) {
	_, _, err := parse(nil, "--no-such-flag")
	expectUsage(t, err, "--no-such-flag")
	_, _, err = parse(nil, "--addr")
	expectUsage(t, err, "--addr", "needs a value")
}

func TestWhatMayBeReachedIsNamedByHostOrHostAndPort(t *testing.T) {
	s, _, err := parse(map[string]string{"RIBBIT_OUTBOUND": "Localhost:2586, ntfy.lan,::1, [::1]:80,[fe80::1],192.168.1.20:8080"})
	want := []string{"localhost:2586", "ntfy.lan", "::1", "[::1]:80", "fe80::1", "192.168.1.20:8080"}
	if err != nil || !slices.Equal(s.Outbound, want) {
		t.Errorf("got %q, %v", s.Outbound, err)
	}
}

func TestACertificateNeedsItsKey(t *testing.T) {
	_, _, err := parse(nil, "--tls-cert", "c.pem")
	expectUsage(t, err, "--tls-key")
	_, _, err = parse(nil, "--tls-key", "k.pem")
	expectUsage(t, err, "--tls-cert")
}

func TestHTTPSBesideHTTPHasACertificateOfItsOwn(t *testing.T) {
	s, _, err := parse(nil, "--tls=self")
	if err != nil || s.TLS != config.TLSSelf || s.HTTPSAddr != ":8443" || s.HasTLS() || s.Scheme() != "http" {
		t.Errorf("%+v %v", s, err)
	}
	_, _, err = parse(nil, "--tls=self", "--tls-cert", "c.pem", "--tls-key", "k.pem")
	expectUsage(t, err, "--tls=self", "--tls-cert")
}

func TestAPublicCertificateNeedsAPublicName(t *testing.T) {
	for _, base := range []string{"", "http://chat.example.org", "https://ribbit.local", "https://192.168.1.20", "https://pond"} {
		_, _, err := parse(nil, "--tls=acme", "--base-url", base)
		if base == "" {
			_, _, err = parse(nil, "--tls=acme")
		}
		expectUsage(t, err, "--base-url")
	}
	if _, _, err := parse(nil, "--tls=acme", "--base-url", "https://chat.example.org"); err != nil {
		t.Error(err)
	}
}

func TestHelpShowsEveryFlagWithItsDefault(t *testing.T) {
	for _, arg := range []string{"--help", "-h", "-help"} {
		if _, _, err := parse(nil, arg); !errors.Is(err, config.ErrHelp) {
			t.Errorf("%s answers %v", arg, err)
		}
	}
	f := config.NewFlags(func(string) string { return "" })
	new(config.Server).Declare(f)
	help := f.Help()
	for _, part := range []string{"--addr ADDRESS", "(default :8080)", "--signup open|invite|closed", "at first invite)", "--demo ", "--log-level debug|info|warn|error"} {
		if !strings.Contains(help, part) {
			t.Errorf("%q is missing in:\n%s", part, help)
		}
	}
	for line := range strings.Lines(help) {
		if len(line) > 110 {
			t.Errorf("too wide: %s", line)
		}
	}
}

func FuzzParse(f *testing.F) {
	f.Add("--addr", ":80", "x")
	f.Add("--base-url=http://a", "--", "--demo")
	f.Add("-", "--=", "--hosts=,,")
	f.Fuzz(func(t *testing.T, a, b, c string) {
		_, _, err := parse(nil, a, b, c)
		var usage *config.UsageError
		if err != nil && !errors.Is(err, config.ErrHelp) && !errors.As(err, &usage) {
			t.Errorf("%q %q %q: %v", a, b, c, err)
		}
	})
}

// expectUsage wants one line that has all of parts.
func expectUsage(t *testing.T, err error, parts ...string) {
	t.Helper()
	var usage *config.UsageError
	if !errors.As(err, &usage) {
		t.Errorf("%v: got %v", parts, err)
		return
	}
	for _, p := range parts {
		if !strings.Contains(usage.Text, p) {
			t.Errorf("%q is missing in %q", p, usage.Text)
		}
	}
	if strings.Contains(usage.Text, "\n") {
		t.Errorf("more than one line: %q", usage.Text)
	}
}
