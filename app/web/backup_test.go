package web_test

import (
	"archive/tar"
	"bytes"
	"net/http"
	"strings"
	"testing"

	"ribbit/app/web/webtest"
)

func TestAnAdminTakesABackupFromTheDesk(t *testing.T) {
	r := webtest.Start(t)
	root, ada := r.Owner("root"), r.SignUp("ada")
	root.Get("/owner").Has("No backup was taken from here yet", "Back up now")
	root.Get("/api/owner/overview").Has(`"lastBackupAt":null`)
	got := root.Form("/owner/backup", nil).Want(http.StatusOK)
	if name := got.Header.Get("Content-Disposition"); !strings.HasPrefix(name, `attachment; filename="ribbit-2`) {
		t.Errorf("it is called %s", name)
	}
	first, err := tar.NewReader(bytes.NewReader(got.Body)).Next()
	if err != nil || first.Name != "ribbit.db" {
		t.Errorf("it begins with %v, %v", first, err)
	}
	root.Get("/owner").Has("less than a day old")
	root.Get("/owner/log").Has("took a backup")
	root.Get("/api/owner/overview").Lacks(`"lastBackupAt":null`)
	ada.Form("/owner/backup", nil).Want(http.StatusNotFound)
	ada.Post("/api/owner/backup", nil).Want(http.StatusNotFound)
}
