package web_test

import (
	"bytes"
	"fmt"
	"image"
	"image/color"
	"image/jpeg"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"ribbit/app/files"
	"ribbit/app/web/webtest"
)

const avatar = "/api/users/me/avatar"

// stripes are three from left to right: red, green, blue.
func stripes(t *testing.T, w, h int) []byte {
	t.Helper()
	m := image.NewRGBA(image.Rect(0, 0, w, h))
	for y := range h {
		for x := range w {
			m.Set(x, y, [3]color.RGBA{{255, 0, 0, 255}, {0, 255, 0, 255}, {0, 0, 255, 255}}[3*x/w])
		}
	}
	var b bytes.Buffer
	check(t, jpeg.Encode(&b, m, nil))
	return b.Bytes()
}

func put(t *testing.T, p *webtest.Person, body object) webtest.User {
	t.Helper()
	return webtest.Read[webtest.User](p.Put(avatar, body).Want(http.StatusOK))
}

func TestTheMiddleOfOnesPictureStandsForOneEverywhere(t *testing.T) {
	r := webtest.Start(t)
	ada, grace := r.SignUp("ada"), r.SignUp("grace")
	thread := ada.Chat(grace)
	ada.Send(thread, "hop")
	frog := ada.Get("/api/auth").Want(http.StatusOK)
	before := webtest.Read[webtest.User](frog).ProfileImg
	page := grace.Get(fmt.Sprintf("/chats/%d", thread)).Want(http.StatusOK)
	page.Has(before)

	u := uploaded(t, ada, "flag.jpg", stripes(t, 900, 300))
	after := put(t, ada, object{"upload": u.ID}).ProfileImg
	if after == before {
		t.Fatalf("the address is still %s", after)
	}
	got := grace.Get(after).Want(http.StatusOK)
	m, err := jpeg.Decode(bytes.NewReader(got.Body))
	check(t, err)
	if m.Bounds().Dx() != m.Bounds().Dy() || m.Bounds().Dx() < 200 {
		t.Errorf("it is not square: %v", m.Bounds())
	}
	for _, x := range []int{5, m.Bounds().Dx() - 5} {
		if r, g, b, _ := m.At(x, 100).RGBA(); r > g || b > g {
			t.Errorf("at %d there is something else than the middle: %d %d %d", x, r>>8, g>>8, b>>8)
		}
	}
	for header, want := range map[string]string{"X-Content-Type-Options": "nosniff", "Content-Type": "image/jpeg", "Cache-Control": "private, max-age=31536000, immutable"} {
		if got.Header.Get(header) != want {
			t.Errorf("%s is %q, want %q", header, got.Header.Get(header), want)
		}
	}
	grace.With("If-None-Match", got.Header.Get("ETag")).Get(after).Want(http.StatusNotModified)

	// Everywhere: also in what is kept of messages.
	grace.Get(fmt.Sprintf("/chats/%d", thread)).Want(http.StatusOK).Has(after).Lacks(before)
	if is := grace.Thread(thread).Messages[0].Sender.ProfileImg; is != after {
		t.Errorf("in the message it is %s", is)
	}
	grace.Get(fmt.Sprintf("/api/users/%d", ada.ID)).Has(after)

	// The upload is used up.
	ada.Get("/api/uploads/" + u.ID).Want(http.StatusNotFound)
	ada.Post(fmt.Sprintf("/api/chat_threads/%d/messages", thread), object{"attachments": []string{u.ID}}).Want(http.StatusUnprocessableEntity).Has("attachments")
	ada.Put(avatar, object{"upload": u.ID}).Want(http.StatusUnprocessableEntity).Has(`"upload"`)

	// Gone with one press, for everybody and off the disk.
	r.Stranger().Get(after).Want(http.StatusUnauthorized)
	a := ada.Do(http.MethodDelete, avatar, "", nil).Want(http.StatusOK)
	if is := webtest.Read[webtest.User](a).ProfileImg; is != before {
		t.Errorf("afterwards it is %s, want %s", is, before)
	}
	grace.Get(after).Want(http.StatusNotFound)
	r.Sweep()
	check(t, r.Files.List(t.Context(), time.Now().Add(time.Hour), func(ref files.Ref) error {
		t.Errorf("%s is still on the disk", ref)
		return nil
	}))
}

func TestOneChoosesAmongFrogs(t *testing.T) {
	r := webtest.Start(t)
	ada := r.SignUp("ada")
	if is := put(t, ada, object{"frog": "1-2-4-4-7"}).ProfileImg; is != "/avatars/1-2-4-4-7.svg" {
		t.Errorf("it is %s", is)
	}
	// The page's forms, without scripts: a frog, a picture, nothing.
	ada.Get("/settings/avatar").Want(http.StatusOK).Has(`value="1-2-4-4-7" required checked`)
	ada.Get("/settings/avatar?more=1").Want(http.StatusOK).Lacks("checked")
	ada.Form("/settings/avatar", url.Values{"frog": {"0-1-2-3-4"}}).Leads("/settings#own-profile")
	ada.Get("/settings").Has("/avatars/0-1-2-3-4.svg")
	ada.Get("/settings/avatar?own=true").Want(http.StatusOK).Has(`type="file"`, "multipart/form-data").Lacks("Remove picture")
	kind, body := fileForm(t, nil, "file", "flag.jpg", stripes(t, 90, 60))
	ada.Do(http.MethodPost, "/settings/avatar/picture", kind, body).Leads("/settings#own-profile")
	ada.Get("/settings").Has("/avatars/pictures/").Lacks("/avatars/0-1-2-3-4.svg")
	ada.Get("/settings/avatar?own=true").Has("Remove picture")
	ada.Form("/settings/avatar/remove", nil).Leads("/settings#own-profile")
	ada.Get("/settings").Lacks("/avatars/pictures/")
}

// The page's own scripts get the dialog, and what others hear of the choice.
func TestTheChoiceOfAFrogIsADialogToThePage(t *testing.T) {
	r := webtest.Start(t)
	ada := r.SignUp("ada")
	page := ada.With("X-Requested-With", "fetch")
	page.Get("/settings/avatar").Want(http.StatusOK).Has(`role="dialog"`, `name="frog"`, `data-action="close"`).Lacks("<html")
	page.Get("/settings/avatar?own=true").Want(http.StatusOK).Has(`role="dialog"`, "multipart/form-data").Lacks("<html", `name="frog"`)
	says := func(a *webtest.Answer, src string) {
		t.Helper()
		a.Want(http.StatusOK).Has(fmt.Sprintf(`<div data-frame="avatar" data-user="%d" data-src="/avatars/%s`, ada.ID, src)).Lacks("<html")
	}
	says(page.Form("/settings/avatar", url.Values{"frog": {"0-1-2-3-4"}}), "0-1-2-3-4.svg")
	kind, body := fileForm(t, nil, "file", "flag.jpg", stripes(t, 90, 60))
	says(page.Do(http.MethodPost, "/settings/avatar/picture", kind, body), "pictures/")
	says(page.Form("/settings/avatar/remove", nil), "")
	page.Form("/settings/avatar", url.Values{"frog": {"0-1-2-3-99"}}).Want(http.StatusUnprocessableEntity).Has(`class="problem`).Lacks("<html")
}

func TestWhatIsNoPictureOfOnesOwnStandsForNobody(t *testing.T) {
	r := webtest.Start(t)
	ada, grace := r.SignUp("ada"), r.SignUp("grace")
	thread := ada.Chat(grace)
	text, foreign, sentAlready := uploaded(t, ada, "a.txt", []byte("giraffe")), uploaded(t, grace, "a.jpg", photo(t, 20, 20)), uploaded(t, ada, "b.jpg", photo(t, 20, 20))
	sent(t, ada, thread, "", sentAlready.ID)
	for name, c := range map[string]struct {
		body  object
		field string
	}{
		"a text":                 {object{"upload": text.ID}, "upload"},
		"somebody else's":        {object{"upload": foreign.ID}, "upload"},
		"one that was sent":      {object{"upload": sentAlready.ID}, "upload"},
		"one that is not there":  {object{"upload": "none"}, "upload"},
		"nothing":                {object{}, "upload"},
		"both":                   {object{"upload": foreign.ID, "frog": "1-2-4-4-7"}, "upload"},
		"a frog that is not one": {object{"frog": "1-2-4-4-99"}, "frog"},
		"a path":                 {object{"frog": "../../etc/passwd"}, "frog"},
	} {
		a := ada.Put(avatar, c.body)
		if a.Status != http.StatusUnprocessableEntity || !strings.Contains(string(a.Body), `"field":"`+c.field+`"`) {
			t.Errorf("%s: %d %s", name, a.Status, a.Body)
		}
	}
	kind, body := fileForm(t, nil, "file", "a.txt", []byte("giraffe"))
	ada.Do(http.MethodPost, "/settings/avatar/picture", kind, body).Want(http.StatusUnprocessableEntity).Has("This cannot be used")
	kind, body = fileForm(t, nil, "file", "", nil)
	ada.Do(http.MethodPost, "/settings/avatar/picture", kind, body).Want(http.StatusUnprocessableEntity).Has("Choose one picture first")
	// What others sent is no portrait, though its bytes are there.
	path := grace.Thread(thread).Messages[0].Attachments[0].URL
	ref := strings.Trim(ada.Get(path).Header.Get("ETag"), `"`)
	ada.Get("/avatars/pictures/" + ref).Want(http.StatusNotFound)
	grace.Get("/api/uploads/" + foreign.ID).Want(http.StatusOK)
}
