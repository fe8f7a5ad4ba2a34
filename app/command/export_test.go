package command_test

import (
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestAnExportIsWrittenBesideARunningServer(t *testing.T) {
	dir := folder(t)
	ada, thread := pondWithPictures(t, dir)
	ada.ask(t, http.MethodPost, fmt.Sprintf("/api/chat_threads/%d/messages", thread), "application/json", `{"content":"hop"}`, nil)
	pond := ada.send(t, thread, 600)
	succeeds(t, call(t, password+"\n", "user", "add", "linus", "--password-stdin", "--data", dir))
	all, own := filepath.Join(t.TempDir(), "all"), filepath.Join(t.TempDir(), "own")
	if out := succeeds(t, call(t, "", "export", all, "--data", dir)); !strings.Contains(out, all) || !strings.Contains(out, "chats: 1, messages: 2") {
		t.Errorf("it prints %q", out)
	}
	page, err := os.ReadFile(filepath.Join(all, "chats", fmt.Sprintf("%d-ada-grace", thread), "index.html"))
	check(t, err)
	if !strings.Contains(string(page), ">hop<") || !strings.Contains(string(page), pond.ID+"/pond.jpg") {
		t.Errorf("the page is %s", page)
	}
	if _, err := os.Stat(filepath.Join(all, "chats", fmt.Sprintf("%d-ada-grace", thread), "files", pond.ID, "pond.jpg")); err != nil {
		t.Error(err)
	}
	succeeds(t, call(t, "", "export", own, "--user", "LINUS", "--data", dir))
	if page, err := os.ReadFile(filepath.Join(own, "index.html")); err != nil || strings.Contains(string(page), "grace") {
		t.Errorf("%v: somebody else's export is %s", err, page)
	}
	refuses(t, call(t, "", "export", own, "--data", dir), 1, own, "already")
	refuses(t, call(t, "", "export", filepath.Join(own, "index.html"), "--data", dir), 1, "index.html")
	refuses(t, call(t, "", "export", filepath.Join(own, "new"), "--user", "nobody", "--data", dir), 1, "nobody")
	if _, err := os.Stat(filepath.Join(own, "new")); err == nil {
		t.Error("a folder was made for nobody")
	}
	refuses(t, call(t, "", "export", "--data", dir), 2, "DIR")
}
