package ui

import (
	"strings"
	"testing"

	"ribbit/app/chat"
)

func TestADeviceIsNamedAsItsOwnerWould(t *testing.T) {
	for label, want := range map[string]string{
		"Mozilla/5.0 (X11; Linux x86_64; rv:144.0) Gecko/20100101 Firefox/144.0":                                                                             "Firefox on Linux",
		"Mozilla/5.0 (Android 15; Mobile; rv:144.0) Gecko/144.0 Firefox/144.0":                                                                               "Firefox on Android",
		"Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Mobile Safari/537.36":                                    "Chrome on Android",
		"Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36 Edg/141.0.0.0":                      "Edge on Windows",
		"Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15":                              "Safari on Mac",
		"Mozilla/5.0 (iPhone; CPU iPhone OS 18_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Mobile/15E148 Safari/604.1":            "Safari on iPhone",
		"Mozilla/5.0 (iPad; CPU OS 18_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/141.0.0.0 Mobile/15E148 Safari/604.1":                  "Chrome on iPad",
		"Mozilla/5.0 (iPhone; CPU iPhone OS 18_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) FxiOS/144.0 Mobile/15E148 Safari/605.1.15":          "Firefox on iPhone",
		"Mozilla/5.0 (Linux; Android 14; SAMSUNG SM-S918B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36": "Samsung Internet on Android",
		"Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36":                                     "Chrome on ChromeOS",
		"Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 OPR/124.0.0.0":                      "Opera on Windows",
		"Mozilla/5.0 (Linux; Android 15) SomethingElse/1.0":                                                                                                  "Browser on Android",
		"curl/8.14.1":               "curl",
		"":                          "Unknown device",
		"   ":                       "Unknown device",
		"my fridge":                 "my fridge",
		strings.Repeat("🐸", 100):    strings.Repeat("🐸", 60) + "…",
		"<script>alert(1)</script>": "<script>alert(1)</script>",
	} {
		if got := deviceName(t.Context(), chat.Session{Label: label}); got != want {
			t.Errorf("%q is called %q, not %q", label, got, want)
		}
	}
	if got := deviceName(t.Context(), chat.Session{Label: "Firefox/1 on Linux", IsToken: true}); got != "Firefox/1 on Linux" {
		t.Errorf("a token is called %q", got)
	}
	if got := deviceName(t.Context(), chat.Session{IsToken: true}); got != "Token" {
		t.Errorf("a token without a label is called %q", got)
	}
}
