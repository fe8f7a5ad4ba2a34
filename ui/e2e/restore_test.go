package e2e

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/chromedp/cdproto/dom"
	cdpnetwork "github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// newServerWithBackup is a server without people, and a backup of one that ada was on.
func newServerWithBackup(t *testing.T) (s *server, file string) {
	t.Helper()
	s = newServer(t)
	s.addUser("ada")
	file = filepath.Join(t.TempDir(), "pond.tar")
	s.run("", "backup", file)
	s.kill()
	s.data = t.TempDir()
	s.start()
	return s, file
}

// brings chooses a file of this machine in the only field for one.
func (p *person) brings(file string) {
	p.t.Helper()
	field, err := chromedp.Call(p.ctx, runtime.Evaluate, runtime.EvaluateParams{Expression: "document.querySelector('[type=file]')"})
	if err != nil {
		p.t.Fatal(err)
	}
	if _, err := chromedp.Call(p.ctx, dom.SetFileInputFiles, dom.SetFileInputFilesParams{Files: []string{file}, ObjectID: field.Result.ObjectID}); err != nil {
		p.t.Fatal(err)
	}
}

func TestABackupIsBroughtWithABarThatGrowsByKeyboard(t *testing.T) {
	s, file := newServerWithBackup(t)
	ada := s.visit("ada")
	ada.opensReady("/setup/restore")
	broken := filepath.Join(t.TempDir(), "broken.tar")
	if err := os.WriteFile(broken, []byte("no backup"), 0o600); err != nil {
		t.Fatal(err)
	}
	ada.brings(broken)
	ada.types("[name=passphrase]", "nine lives")
	ada.expectStatus(422)
	ada.press(kb.Enter)
	ada.sees(`document.activeElement.matches("[name=file][aria-invalid=true]") && document.querySelector("[name=file]").files[0].name === "broken.tar" && document.querySelector("[name=passphrase]").value === "nine lives"`)

	slow := cdpnetwork.EmulateNetworkConditionsByRuleParams{MatchedNetworkConditions: []*cdpnetwork.Conditions{{DownloadThroughput: -1, UploadThroughput: 200 << 10}}}
	if _, err := chromedp.Call(ada.ctx, cdpnetwork.EmulateNetworkConditionsByRule, slow); err != nil {
		t.Fatal(err)
	}
	ada.brings(file)
	ada.run(`document.querySelector("[name=passphrase]").value = ""; document.querySelector("form button").focus()`)
	ada.press(kb.Enter)
	ada.sees(`document.querySelector("progress")?.checkVisibility() && document.querySelector("progress").value > 0 && document.querySelector("progress").value < 1`)
	ada.sees(`location.pathname === "/login"`)
	ada.signIn()
}

func TestABackupIsBroughtWithoutScripts(t *testing.T) {
	s, file := newServerWithBackup(t)
	ada := s.visit("ada")
	ada.withoutScripts()
	ada.opensReady("/setup/restore")
	ada.sees(`!document.querySelector("progress").checkVisibility()`)
	ada.brings(file)
	ada.click("form button")
	ada.sees(`location.pathname === "/login"`)
}
