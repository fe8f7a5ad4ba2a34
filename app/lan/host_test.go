package lan_test

import (
	"strings"
	"testing"

	"ribbit/app/lan"
)

func TestLocalNamesAndAddressesAreAllowed(t *testing.T) {
	var h lan.Hosts
	for _, host := range []string{
		"192.168.1.20", "192.168.1.20:8080", "127.0.0.1", "8.8.8.8:80", "[::1]", "[::1]:8080", "[fd00::12]:8080", "[FD00::12]",
		"localhost", "localhost:8080", "LOCALHOST:8080", "pi", "raspberry_pi:80", "my-nas.",
		"ribbit.local", "Ribbit.Local:8080", "ribbit.local.", "ribbit.local.:8080", "a.b.c.local",
		"app.localhost", "ribbit.home.arpa", "chat.internal", "ribbit.lan",
	} {
		if !h.Allows(host) {
			t.Errorf("%q is refused", host)
		}
	}
}

func TestForeignNamesAreRefused(t *testing.T) {
	h := lan.NewHosts("chat.example.org")
	for _, host := range []string{
		"", ".", ":8080", "evil.example", "evil.example:8080", "example.org", "www.chat.example.org", "chat.example.org.evil.example",
		"ribbit.local.evil.example", "notlocal.example", "ribbit.xlocal", ".local", "a..local", "ribbit.local..",
		"127.0.0.1.evil.example", "1.2.3", "1.2.3.4.5", "127.1",
		"::1", "[::1", "[::1]x", "[::1]:http", "[127.0.0.1]", "[fe80::1%25eth0]", "[fe80::1%eth0]", "[pi]", "[]",
		"pi:80:80", "pi:-1", "pi:123456", "user@pi", "pi/x", "pi#", "pi?x", "pi\\x", "p i", "pi\x00", "pi\n", "höhle", "\u212aermit.local", "pi,evil",
	} {
		if h.Allows(host) {
			t.Errorf("%q is allowed", host)
		}
	}
}

func TestNamedHostsAreAllowed(t *testing.T) {
	h := lan.NewHosts("https://Chat.Example.org:8443/", "frogs.example.com", "Pond.example.net.", "http://203.0.113.5")
	for _, host := range []string{
		"chat.example.org", "CHAT.example.org:8443", "chat.example.org:1", "chat.example.org.", "frogs.example.com", "pond.example.net",
	} {
		if !h.Allows(host) {
			t.Errorf("%q is refused", host)
		}
	}
}

func FuzzHosts(f *testing.F) {
	for _, s := range []string{"pi", "192.168.1.20:8080", "[::1]:80", "chat.example.org", "evil.example", "a.local", "", "[", "::", "x:y"} {
		f.Add(s)
	}
	h := lan.NewHosts("chat.example.org")
	f.Fuzz(func(t *testing.T, host string) {
		allowed := h.Allows(host)
		if isASCII := strings.ToValidUTF8(host, "") == host && len(host) == len([]rune(host)); !isASCII {
			if allowed {
				t.Errorf("%q is allowed", host)
			}
			return // other letters may have capitals that are ASCII
		}
		if allowed != h.Allows(strings.ToUpper(host)) {
			t.Errorf("the case of %q matters", host)
		}
		if !allowed {
			return
		}
		if strings.ContainsAny(host, "/\\@#?, \t\r\n\x00%\"'<>") {
			t.Errorf("%q is allowed", host)
		}
		for _, name := range []string{host + ".evil.example", "evil.example:" + host} {
			if h.Allows(name) {
				t.Errorf("%q makes %q allowed", host, name)
			}
		}
	})
}
