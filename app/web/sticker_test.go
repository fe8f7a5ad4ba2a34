package web_test

import (
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"ribbit/app/web/webtest"
)

type stickers struct {
	Packs []struct {
		Name     string
		Stickers []struct {
			Name, URL string
			Words     []string
		}
	}
}

// pictureOf is where a sticker's picture is; "" when there is no sticker of that name.
func pictureOf(p *webtest.Person, name string) string {
	for _, pack := range webtest.Read[stickers](p.Get("/api/stickers").Want(http.StatusOK)).Packs {
		for _, one := range pack.Stickers {
			if one.Name == name {
				return one.URL
			}
		}
	}
	return ""
}

func TestAPictureBecomesAStickerForEverybody(t *testing.T) {
	r := webtest.Start(t)
	ada, grace, root := r.SignUp("ada"), r.SignUp("grace"), r.Owner("root")
	pond := ada.Chat(grace)
	text := ada.Send(pond, "on the :sofa-cat: at 10:sofa-cat:20")
	id := uploaded(t, ada, "sofa.jpg", photo(t, 300, 200)).ID

	grace.Post("/api/stickers", object{"upload": id, "name": "mine"}).Refused(http.StatusUnprocessableEntity, "upload")
	for _, name := range []string{"", "sofa cat", "../x", "größe", strings.Repeat("a", 41)} {
		ada.Post("/api/stickers", object{"upload": id, "name": name}).Refused(http.StatusUnprocessableEntity, "name")
	}
	ada.Post("/api/stickers", object{"upload": id, "name": "happy"}).Refused(http.StatusConflict, "name")
	ada.Post("/api/stickers", object{"upload": id, "name": "Sofa-Cat", "words": []string{"cat", "sleep"}}).
		Want(http.StatusCreated).Has(`"name":"sofa-cat"`, `"words":["cat","sleep"]`)
	ada.Post("/api/stickers", object{"upload": id, "name": "again"}).Refused(http.StatusUnprocessableEntity, "upload")
	other := uploaded(t, grace, "other.jpg", photo(t, 20, 20)).ID
	grace.Post("/api/stickers", object{"upload": other, "name": "sofa-cat"}).Refused(http.StatusConflict, "name")
	plain := uploaded(t, ada, "notes.txt", []byte("no picture")).ID
	ada.Post("/api/stickers", object{"upload": plain, "name": "notes"}).Refused(http.StatusUnprocessableEntity, "upload")

	path := pictureOf(grace, "sofa-cat")
	picture := grace.Get(path).Want(http.StatusOK)
	for name, want := range map[string]string{
		"Content-Type": "image/jpeg", "Content-Security-Policy": "sandbox; default-src 'none'", "X-Content-Type-Options": "nosniff", "Cache-Control": "private, no-cache",
	} {
		if got := picture.Header.Get(name); got != want {
			t.Errorf("%s is %q, want %q", name, got, want)
		}
	}
	grace.With("If-None-Match", picture.Header.Get("ETag")).Get(path).Want(http.StatusNotModified)
	r.Stranger().Get(path).Want(http.StatusUnauthorized)

	m := webtest.Read[webtest.Message](grace.Post(messages(pond), object{"sticker": "sofa-cat"}).Want(http.StatusCreated))
	if m.Kind != "sticker" || m.Content != ":sofa-cat:" {
		t.Errorf("sent as %s %q", m.Kind, m.Content)
	}
	ada.Post(reactions(text.ID), object{"reaction": ":sofa-cat:"}).Want(http.StatusCreated)
	page := string(grace.Get(fmt.Sprintf("/chats/%d", pond)).Want(http.StatusOK).Body)
	for what, want := range map[string]int{
		`<img class="sticker" src="` + path: 1, `<img class="emote" src="` + path: 1, `<img src="` + path + `" width="20"`: 1, "at 10:sofa-cat:20": 2,
	} {
		if got := strings.Count(page, what); got != want {
			t.Errorf("%q stands there %d times, want %d", what, got, want)
		}
	}

	grace.Delete("/api/stickers/sofa-cat", nil).Want(http.StatusForbidden)
	ada.Delete("/api/stickers/happy", nil).Want(http.StatusForbidden)
	ada.Delete("/api/stickers/nobody", nil).Want(http.StatusNotFound)
	root.Put("/api/server", object{"stickers": false}).Want(http.StatusOK).Has(`"stickers":false`)
	grace.Post("/api/stickers", object{"upload": other, "name": "other"}).Want(http.StatusForbidden)
	ada.Delete("/api/stickers/sofa-cat", nil).Want(http.StatusForbidden)
	root.Put("/api/server", object{"stickers": true}).Want(http.StatusOK)
	ada.Delete("/api/stickers/sofa-cat", nil).Want(http.StatusNoContent)

	grace.Get(path).Want(http.StatusNotFound)
	grace.Post(messages(pond), object{"sticker": "sofa-cat"}).Refused(http.StatusUnprocessableEntity, "sticker")
	grace.Post(reactions(text.ID), object{"reaction": ":sofa-cat:"}).Refused(http.StatusUnprocessableEntity, "reaction")
	ada.Delete(reactions(text.ID), object{"reaction": ":sofa-cat:"}).Want(http.StatusOK)
	grace.Get(fmt.Sprintf("/chats/%d", pond)).Want(http.StatusOK).Lacks(path).Has(":sofa-cat:")
	grace.Delete("/api/uploads/"+other, nil).Want(http.StatusNoContent)
	ada.Delete("/api/uploads/"+plain, nil).Want(http.StatusNoContent)
	r.Sweep()
	if kept := keptFiles(t, r); kept != 0 {
		t.Errorf("%d files are kept of what is gone", kept)
	}
}

// keptFiles is how many files the store has, those that arrive not counted.
func keptFiles(t *testing.T, r *webtest.Ribbit) (n int) {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(r.Files.Dir(), "??", "*"))
	check(t, err)
	return len(files)
}

func TestPicturesInAFolderBecomeAPack(t *testing.T) {
	r := webtest.Start(t)
	ada, grace := r.SignUp("ada"), r.SignUp("grace")
	pond := ada.Chat(grace)
	grace.Post(messages(pond), object{"sticker": "duck"}).Refused(http.StatusUnprocessableEntity, "sticker")

	dir := filepath.Join(r.Dir, "stickers", "Pond life")
	check(t, os.MkdirAll(dir, 0o700))
	const home = "46 30 N 6 30 E"
	duck := photo(t, 64, 64)
	duck = slices.Concat(duck[:2], []byte("\xff\xe1\x00\x16Exif\x00\x00"+home), duck[2:])
	check(t, os.WriteFile(filepath.Join(dir, "Duck.jpg"), duck, 0o600))
	check(t, os.WriteFile(filepath.Join(dir, "happy.jpg"), photo(t, 64, 64), 0o600))
	check(t, os.WriteFile(filepath.Join(dir, "evil.svg"), []byte(`<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>`), 0o600))
	eventually(t, "the pack is there", func() bool { return pictureOf(ada, "duck") != "" })

	if shown := ada.Get(pictureOf(ada, "duck")).Want(http.StatusOK).Body; strings.Contains(string(shown), home) {
		t.Error("the picture says where it was taken")
	}
	if pictureOf(ada, "pond-life-happy") == "" || !strings.HasPrefix(pictureOf(ada, "happy"), "/static/") {
		t.Error("a picture took the name of a frog, or went without one")
	}
	if pictureOf(ada, "evil") != "" {
		t.Error("a drawing that runs is a sticker")
	}
	if log := r.Log(); strings.Count(log, "evil.svg") != 1 {
		t.Errorf("the log does not name the bad one, or more than once:\n%s", log)
	}
	grace.Post(messages(pond), object{"sticker": "duck"}).Want(http.StatusCreated)
	grace.With("X-Requested-With", "fetch").Get("/stickers").Want(http.StatusOK).Has("Pond life", `data-sticker="duck"`)
	ada.Delete("/api/stickers/duck", nil).Want(http.StatusForbidden)
	check(t, os.RemoveAll(dir))
	eventually(t, "the pack is gone", func() bool { return pictureOf(ada, "duck") == "" })
}

// eventually waits until something is so.
func eventually(t *testing.T, what string, is func() bool) {
	t.Helper()
	for end := time.Now().Add(webtest.Patience); !is(); time.Sleep(50 * time.Millisecond) {
		if time.Now().After(end) {
			t.Fatalf("not so: %s", what)
		}
	}
}
