package ui

import (
	"regexp"
	"strings"
	"testing"
)

func TestTheSettingsLeadToEachOfTheirParts(t *testing.T) {
	for name, s := range map[string]Shell{"somebody": {Caller: &ada}, "nobody": {}} {
		page := render(t, SettingsPage(s, SettingsView{Back: "/"}))
		links := regexp.MustCompile(`class="side-nav__item" href="#([a-z-]+)"`).FindAllStringSubmatch(page, -1)
		if len(links) != len(settingsParts(s)) || len(links) == 0 {
			t.Errorf("%s has %d ways", name, len(links))
		}
		for _, link := range links {
			if strings.Count(page, `id="`+link[1]+`"`) != 1 {
				t.Errorf("%s is led to #%s, which is not there", name, link[1])
			}
		}
	}
}
