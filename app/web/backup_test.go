package web_test

import (
	"archive/tar"
	"bytes"
	"encoding/binary"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
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

func TestABackupIsCheckedBeforeItIsRestored(t *testing.T) {
	from := webtest.Start(t)
	root := from.Owner("root")
	good := root.Form("/owner/backup", nil).Want(http.StatusOK).Body
	var sealed bytes.Buffer
	_, err := from.Store.BackupTo(t.Context(), &sealed, nil, "nine lives")
	check(t, err)
	newer := bytes.Clone(good)
	binary.BigEndian.PutUint32(newer[512+60:], 9999) // user_version, see "The Database Header" of SQLite
	altered := bytes.Replace(good, []byte("root"), []byte("toor"), 1)

	var r *webtest.Ribbit
	var phone *webtest.Person
	renew := func() {
		r = webtest.Start(t, webtest.WithProxies())
		phone = r.Stranger().With("X-Forwarded-For", "192.168.1.9")
	}
	renew()
	bring := func(path, code, passphrase string, file []byte) *webtest.Answer {
		kind, b := fileForm(t, map[string]string{"code": code, "passphrase": passphrase}, "file", "ribbit.tar", file)
		return phone.Do(http.MethodPost, path, kind, b)
	}
	for name, c := range map[string]struct {
		code, passphrase string
		file             []byte
		status           int
		say              string
	}{
		"without the code":             {"", "", good, http.StatusUnprocessableEntity, "That is not the setup code"},
		"nothing":                      {webtest.SetupCode, "", nil, http.StatusUnprocessableEntity, "not a backup"},
		"a picture":                    {webtest.SetupCode, "", photo(t, 20, 20), http.StatusUnprocessableEntity, "not a backup"},
		"a torn one":                   {webtest.SetupCode, "", good[:len(good)/2], http.StatusUnprocessableEntity, "cut off or damaged"},
		"one without its end":          {webtest.SetupCode, "", good[:len(good)-1024], http.StatusUnprocessableEntity, "cut off or damaged"},
		"an altered one":               {webtest.SetupCode, "", altered, http.StatusUnprocessableEntity, "cut off or damaged"},
		"a newer one":                  {webtest.SetupCode, "", newer, http.StatusUnprocessableEntity, "newer Ribbit"},
		"an encrypted one":             {webtest.SetupCode, "", sealed.Bytes(), http.StatusUnprocessableEntity, "is encrypted"},
		"one of another passphrase":    {webtest.SetupCode, "ten lives", sealed.Bytes(), http.StatusUnprocessableEntity, "another passphrase"},
		"a torn encrypted one":         {webtest.SetupCode, "nine lives", sealed.Bytes()[:sealed.Len()-20], http.StatusUnprocessableEntity, "cut off or damaged"},
		"a good one":                   {strings.ToLower(webtest.SetupCode), "", good, http.StatusAccepted, "back"},
		"a good one that is encrypted": {webtest.SetupCode, "nine lives", sealed.Bytes(), http.StatusAccepted, "back"},
	} {
		t.Run(name, func(t *testing.T) {
			bring("/setup/restore", c.code, c.passphrase, c.file).Want(c.status).Has(c.say)
			if c.status != http.StatusAccepted {
				return
			}
			// A browser's connection in reserve still leads here, where nobody has an account.
			late := phone.Form("/login", form{"username": {"root"}, "password": {webtest.Password}}).Want(http.StatusServiceUnavailable).Has("starts again")
			if late.Header.Get("Retry-After") == "" {
				t.Errorf("the headers are %v", late.Header)
			}
			if again := phone.Get("/").Want(http.StatusServiceUnavailable).Header.Get("Refresh"); again != "1" {
				t.Errorf("the page is asked for again: %q", again)
			}
			phone.Get("/api/auth").Want(http.StatusServiceUnavailable)
			phone.Get("/healthz").Want(http.StatusOK)
			renew()
		})
	}
	bring("/api/setup/restore", webtest.SetupCode, "", good[:len(good)/2]).Want(http.StatusUnprocessableEntity).Has("cut off or damaged", `"field":"file"`)
	bring("/api/setup/restore", webtest.SetupCode, "", good).Want(http.StatusAccepted)
	phone.Get("/setup").Want(http.StatusServiceUnavailable)
	renew()
	phone.Get("/setup").Want(http.StatusOK).Has("/setup/restore")
	if left, err := filepath.Glob(filepath.Join(r.Dir, ".restore-*")); err != nil || len(left) > 0 {
		t.Errorf("left are %v, %v", left, err)
	}
	r.SignUp("ada")
	bring("/setup/restore", webtest.SetupCode, "", good).Want(http.StatusConflict).Has("Somebody has an account")
	phone.Get("/setup/restore").Want(http.StatusSeeOther)
}

func TestAnAdminPlansBackups(t *testing.T) {
	r := webtest.Start(t)
	root := r.Owner("root")
	root.Get("/owner/storage").Has("No backups are made by themselves")
	for field, form := range map[string]url.Values{
		"whole path":  {"every": {"daily"}, "hour": {"3"}, "keep": {"7"}, "folder": {"usb"}},
		"not there":   {"every": {"daily"}, "hour": {"3"}, "keep": {"7"}, "folder": {filepath.Join(r.Dir, "usb")}},
		"0 to 23":     {"every": {"daily"}, "hour": {"24"}, "keep": {"7"}},
		"Between 1":   {"every": {"daily"}, "hour": {"3"}, "keep": {"0"}},
		"at least 8":  {"every": {"daily"}, "hour": {"3"}, "keep": {"7"}, "encrypt": {"true"}},
		"off, daily ": {"every": {"hourly"}, "hour": {"3"}, "keep": {"7"}},
	} {
		root.Form("/owner/backups", form).Want(http.StatusUnprocessableEntity).Has(field)
	}
	root.Put("/api/owner/backups", object{"zone": "Pond/Lily"}).Want(http.StatusUnprocessableEntity).Has(`"field":"zone"`)
	root.Form("/owner/backups", url.Values{"every": {"daily"}, "hour": {"3"}, "keep": {"7"}, "folder": {r.Dir}, "encrypt": {"true"}, "passphrase": {"nine lives"}}).Want(http.StatusSeeOther)
	root.Get("/api/owner/backups").Has(`"every":"daily"`, `"encrypted":true`, `"last":null`).Lacks("nine lives")
	root.Get("/owner/storage").Has("The next one: ").Lacks("nine lives")
	root.Form("/owner/backups", url.Values{"every": {"weekly"}, "hour": {"4"}, "keep": {"7"}, "folder": {r.Dir}, "encrypt": {"true"}}).Want(http.StatusSeeOther)
	root.Get("/api/owner/backups").Has(`"every":"weekly"`, `"encrypted":true`) // an empty field leaves the passphrase
	root.Get("/owner/log").Has("set how often backups are made", "Every Sunday")
	root.Form("/owner/backups/now", nil).Want(http.StatusSeeOther)
	root.Get("/owner").Has("less than a day old")
	root.Post("/api/owner/backups", nil).Want(http.StatusOK).Has("already", `"file":""`) // the name is taken
	root.Get("/owner").Has("The last backup failed")
	root.Get("/owner/storage").Has("The last backup failed", "Try again")
	root.Get("/api/owner/overview").Lacks(`"backupFault":""`)
}

func TestAnAdminLooksAfterTheBackupsThatAreKept(t *testing.T) {
	r := webtest.Start(t)
	root, ada := r.Owner("root"), r.SignUp("ada")
	const api, page = "/api/owner/backups/kept", "/owner/backups/kept/"
	root.Get(api).Want(http.StatusOK).Has(`"backups":[]`)
	root.Get("/owner/storage").Lacks("Backups that are kept")
	root.Post("/api/owner/backups", nil).Want(http.StatusOK)
	root.Put("/api/owner/backups", object{"passphrase": "nine lives"}).Want(http.StatusOK)
	root.Post("/api/owner/backups", nil).Want(http.StatusOK)
	const plain, sealed = "ribbit-2026-01-02-120000.tar", "ribbit-2026-01-02-120000.tar.age"
	for _, other := range []string{"secret.tar", "ribbit-2026-01-02.tar"} {
		check(t, os.WriteFile(filepath.Join(r.Dir, other), []byte("secret"), 0o600))
	}
	outside := filepath.Join(t.TempDir(), "outside")
	check(t, os.WriteFile(outside, []byte("secret"), 0o600))
	check(t, os.Symlink(outside, filepath.Join(r.Dir, "ribbit-2026-01-03-120000.tar")))

	kept := webtest.Read[struct {
		Backups []struct {
			Name      string
			Bytes     int64
			Encrypted bool
		}
	}](root.Get(api)).Backups
	if len(kept) != 2 || kept[0].Name != sealed || !kept[0].Encrypted || kept[1].Name != plain || kept[1].Encrypted {
		t.Fatalf("kept are %+v", kept)
	}
	root.Get("/owner/storage").Has("Backups that are kept", page+plain, page+sealed, "encrypted").Lacks("secret.tar", "2026-01-03")
	got := root.Get(page + plain).Want(http.StatusOK)
	if first, err := tar.NewReader(bytes.NewReader(got.Body)).Next(); err != nil || first.Name != "ribbit.db" || int64(len(got.Body)) != kept[1].Bytes {
		t.Errorf("it begins with %v, %v and has %d bytes", first, err, len(got.Body))
	}
	root.Get(api + "/" + sealed).Want(http.StatusOK).Has("age-encryption.org")
	root.Get("/owner/log").Has("took a backup")

	for _, name := range []string{
		"secret.tar", "ribbit-2026-01-02.tar", "ribbit.db", "..%2fribbit.db", "..%2F..%2Fetc%2Fpasswd", "%2e%2e%2fribbit.db", plain + "%00", "..", "%2e%2e",
		"ribbit-2026-01-03-120000.tar", "ribbit-2026-01-02-120000.tar%2f..%2f" + plain, "ribbit-2099-01-02-120000.tar",
	} {
		root.Get(page+name).Lacks("secret", "SQLite format")
		root.Get(api+"/"+name).Lacks("secret", "SQLite format")
		root.Form(page+name+"/remove", form{}).Lacks("secret")
		if a := root.Delete(api+"/"+name, nil); a.Status < 400 {
			t.Errorf("to remove %s is answered %d", name, a.Status)
		}
	}
	for _, file := range []string{outside, filepath.Join(r.Dir, "secret.tar"), filepath.Join(r.Dir, "ribbit-2026-01-03-120000.tar"), filepath.Join(r.Dir, plain)} {
		if _, err := os.Lstat(file); err != nil {
			t.Errorf("%s is gone: %v", file, err)
		}
	}
	for _, path := range []string{page + plain, api + "/" + plain, api} {
		ada.Get(path).Want(http.StatusNotFound)
	}
	ada.Delete(api+"/"+plain, nil).Want(http.StatusNotFound)
	ada.Form(page+plain+"/remove", form{}).Want(http.StatusNotFound)

	root.Get(page + plain + "/remove").Want(http.StatusOK).Has("Remove this backup?")
	root.Form(page+plain+"/remove", form{}).Leads("/owner/storage")
	root.Get(page + plain).Want(http.StatusNotFound)
	root.Get(page + plain + "/remove").Want(http.StatusNotFound)
	root.Delete(api+"/"+sealed, nil).Want(http.StatusNoContent)
	root.Delete(api+"/"+sealed, nil).Want(http.StatusNotFound)
	root.Get(api).Has(`"backups":[]`)
	root.Get("/owner/log").Has("removed the backup", plain, sealed)
}
