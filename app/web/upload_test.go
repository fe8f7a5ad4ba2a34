package web_test

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"image"
	"image/color"
	"image/jpeg"
	"image/png"
	"mime/multipart"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"ribbit/app/chat"
	"ribbit/app/web/webtest"
	"ribbit/ui"
)

// upload hands a file in over the API.
func upload(t *testing.T, p *webtest.Person, name string, b []byte) *webtest.Answer {
	t.Helper()
	kind, body := fileForm(t, nil, "file", name, b)
	return p.Do(http.MethodPost, "/api/uploads", kind, body)
}

func uploaded(t *testing.T, p *webtest.Person, name string, b []byte) webtest.Upload {
	t.Helper()
	u := webtest.Read[webtest.Upload](upload(t, p, name, b).Want(http.StatusCreated))
	// A machine that is busy answers before it has looked at a picture.
	for end := time.Now().Add(webtest.Patience); p.Get(u.URL).Status == http.StatusServiceUnavailable && time.Now().Before(end); {
		time.Sleep(webtest.Patience / 500) // between two looks
		u = webtest.Read[webtest.Upload](p.Get("/api/uploads/" + u.ID).Want(http.StatusOK))
	}
	return u
}

// fileForm is a form with a file, after the values.
func fileForm(t *testing.T, values map[string]string, field, name string, b []byte) (kind string, body []byte) {
	t.Helper()
	var out bytes.Buffer
	w := multipart.NewWriter(&out)
	for k, v := range values {
		check(t, w.WriteField(k, v))
	}
	part, err := w.CreateFormFile(field, name)
	check(t, err)
	_, err = part.Write(b)
	check(t, err)
	check(t, w.Close())
	return w.FormDataContentType(), out.Bytes()
}

func check(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// photo is a JPEG of two colours.
func photo(t *testing.T, w, h int) []byte {
	t.Helper()
	m := image.NewRGBA(image.Rect(0, 0, w, h))
	for i := range m.Pix {
		m.Pix[i] = byte(i / w)
	}
	var b bytes.Buffer
	check(t, jpeg.Encode(&b, m, nil))
	return b.Bytes()
}

func sent(t *testing.T, p *webtest.Person, thread int64, caption string, ids ...string) webtest.Message {
	t.Helper()
	a := p.Post(fmt.Sprintf("/api/chat_threads/%d/messages", thread), object{"content": caption, "attachments": ids})
	return webtest.Read[webtest.Message](a.Want(http.StatusCreated))
}

func TestAPictureIsShownToTheOther(t *testing.T) {
	r := webtest.Start(t)
	ada, grace := r.SignUp("ada"), r.SignUp("grace")
	thread := ada.Chat(grace)
	file := photo(t, 1000, 500)
	u := uploaded(t, ada, "pond.jpg", file)
	if u.Kind != "image" || u.Type != "image/jpeg" || u.Width != 1000 || u.Height != 500 || u.ThumbURL == "" || !strings.HasPrefix(u.Placeholder, "data:image/") {
		t.Fatalf("the upload is %+v", u)
	}
	grace.Get(u.URL).Want(http.StatusNotFound)
	m := sent(t, ada, thread, "", u.ID)
	if m.Kind != "image" || m.Content != "" || len(m.Attachments) != 1 || m.Attachments[0] != u {
		t.Errorf("the message is %+v", m)
	}
	seen := grace.Thread(thread).Messages[0].Attachments[0]
	got := grace.Get(seen.URL).Want(http.StatusOK)
	if int64(len(got.Body)) != seen.Size || got.Header.Get("Content-Type") != "image/jpeg" {
		t.Errorf("%d bytes of type %s, want %d", len(got.Body), got.Header.Get("Content-Type"), seen.Size)
	}
	for size, path := range map[int]string{640: seen.ThumbURL, 160: seen.ThumbURL + "?size=160"} {
		c, _, err := image.DecodeConfig(bytes.NewReader(grace.Get(path).Want(http.StatusOK).Body))
		if err != nil || c.Width != size || c.Height != size/2 {
			t.Errorf("the thumbnail of %d is %+v, %v", size, c, err)
		}
	}
}

func TestAPhoneSPictureIsUprightAndSaysNothingElse(t *testing.T) {
	r := webtest.Start(t)
	ada := r.SignUp("ada")
	file, err := os.ReadFile("testdata/portrait_6.jpg")
	check(t, err)
	u := uploaded(t, ada, "portrait.jpg", file)
	got := ada.Get(u.URL).Want(http.StatusOK)
	c, err := jpeg.DecodeConfig(bytes.NewReader(got.Body))
	if err != nil || c.Width != 1200 || c.Height != 1800 || u.Width != 1200 || u.Height != 1800 {
		t.Errorf("kept is %+v, told %dx%d, %v", c, u.Width, u.Height, err)
	}
	got.Lacks("Exif", "http://ns.adobe.com", "Photoshop")
}

func TestWhatIsNoPictureIsAFile(t *testing.T) {
	r := webtest.Start(t)
	ada := r.SignUp("ada")
	page := []byte("<!DOCTYPE html><script>alert(1)</script>")
	for name, c := range map[string]struct {
		b         []byte
		mediaType string
	}{
		"empty.jpg":     {nil, "application/octet-stream"},
		"page.png":      {page, "text/html"},
		"frog.svg":      {[]byte(`<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>`), "image/svg+xml"},
		"truncated.jpg": {photo(t, 300, 300)[:900], "image/jpeg"},
		"bomb.png":      {bomb(), "image/png"},
	} {
		u := uploaded(t, ada, name, c.b)
		if u.Kind != "file" || u.Type != c.mediaType || u.Width != 0 || u.ThumbURL != "" || u.Size != int64(len(c.b)) {
			t.Errorf("%s is %+v", name, u)
		}
		a := ada.Get(u.URL).Want(http.StatusOK)
		if !bytes.Equal(a.Body, c.b) || !strings.HasPrefix(a.Header.Get("Content-Disposition"), "attachment;") ||
			a.Header.Get("Content-Security-Policy") != "sandbox; default-src 'none'" || a.Header.Get("X-Content-Type-Options") != "nosniff" {
			t.Errorf("%s is answered with %v", name, a.Header)
		}
	}
}

// bomb is the beginning of a PNG that says it is enormous.
func bomb() []byte {
	return []byte("\x89PNG\r\n\x1a\n\x00\x00\x00\x0dIHDR\x00\x00\xc3\x50\x00\x00\xc3\x50\x08\x06\x00\x00\x00")
}

func TestAFileIsServedInParts(t *testing.T) {
	r := webtest.Start(t)
	ada := r.SignUp("ada")
	text := "the frog leaps into the pond"
	u := uploaded(t, ada, "leap.txt", []byte(text))
	size := strconv.Itoa(len(text))
	for asked, want := range map[string]struct {
		status int
		body   string
		is     string
	}{
		"bytes=4-7":     {http.StatusPartialContent, "frog", "bytes 4-7/" + size},
		"bytes=-4":      {http.StatusPartialContent, "pond", "bytes 24-27/" + size},
		"bytes=24-":     {http.StatusPartialContent, "pond", "bytes 24-27/" + size},
		"bytes=24-99":   {http.StatusPartialContent, "pond", "bytes 24-27/" + size},
		"bytes=28-":     {http.StatusRequestedRangeNotSatisfiable, "", "bytes */" + size},
		"bytes=-0":      {http.StatusRequestedRangeNotSatisfiable, "", "bytes */" + size},
		"bytes=7-4":     {http.StatusOK, text, ""},
		"bytes=0-1,3-4": {http.StatusOK, text, ""},
		"frogs=1-2":     {http.StatusOK, text, ""},
	} {
		a := ada.With("Range", asked).Get(u.URL).Want(want.status)
		if want.body != "" && string(a.Body) != want.body || a.Header.Get("Content-Range") != want.is {
			t.Errorf("%s: %q, %q", asked, a.Body, a.Header.Get("Content-Range"))
		}
	}
	tag := ada.Get(u.URL).Header.Get("ETag")
	ada.With("If-None-Match", tag).Get(u.URL).Want(http.StatusNotModified)
	ada.With("If-None-Match", `"other"`).Get(u.URL).Want(http.StatusOK)
	ada.With("Range", "bytes=0-2").With("If-Range", `"other"`).Get(u.URL).Want(http.StatusOK)
}

func TestAnUploadIsSentOnceByItsOwner(t *testing.T) {
	r := webtest.Start(t)
	ada, grace := r.SignUp("ada"), r.SignUp("grace")
	thread := ada.Chat(grace)
	mine, other := uploaded(t, ada, "a.txt", []byte("a")).ID, uploaded(t, grace, "b.txt", []byte("b")).ID
	send := func(ids ...string) *webtest.Answer {
		return ada.Post(fmt.Sprintf("/api/chat_threads/%d/messages", thread), object{"attachments": ids})
	}
	eleven := make([]string, 11)
	for i := range eleven {
		eleven[i] = uploaded(t, ada, "x", []byte{byte(i)}).ID
	}
	for _, ids := range [][]string{{}, {other}, {"unknown"}, {mine, mine}, {mine, other}, eleven} {
		send(ids...).Refused(http.StatusUnprocessableEntity, "attachments")
	}
	send(mine).Want(http.StatusCreated)
	send(mine).Refused(http.StatusUnprocessableEntity, "attachments")
	ada.Delete("/api/uploads/"+mine, nil).Want(http.StatusNotFound)
	ada.Get("/api/uploads/" + mine).Want(http.StatusNotFound)
	grace.Get("/api/uploads/" + eleven[0]).Want(http.StatusNotFound)
	ada.Get("/api/uploads/" + eleven[0]).Want(http.StatusOK)
	ada.Delete("/api/uploads/"+eleven[0], nil).Want(http.StatusNoContent)
	ada.Get("/files/" + eleven[0] + "/x").Want(http.StatusNotFound)
}

func TestASendWithFilesThatIsRetriedIsOne(t *testing.T) {
	r := webtest.Start(t)
	ada, grace := r.SignUp("ada"), r.SignUp("grace")
	path := fmt.Sprintf("/api/chat_threads/%d/messages", ada.Chat(grace))
	body := object{"attachments": []string{uploaded(t, ada, "a.txt", []byte("a")).ID}, "clientId": "c1", "content": "plans"}
	first := webtest.Read[webtest.Message](ada.Post(path, body).Want(http.StatusCreated))
	second := webtest.Read[webtest.Message](ada.Post(path, body).Want(http.StatusOK))
	if first.ID != second.ID || second.Kind != "file" || second.Attachments[0].Name != "a.txt" {
		t.Errorf("%+v and %+v", first, second)
	}
}

func TestACaptionMayBeEditedToNothing(t *testing.T) {
	r := webtest.Start(t)
	ada, grace := r.SignUp("ada"), r.SignUp("grace")
	thread := ada.Chat(grace)
	m := sent(t, ada, thread, "plans", uploaded(t, ada, "a.txt", []byte("a")).ID)
	edited := webtest.Read[webtest.Message](ada.Put(message(m.ID), object{"content": " "}).Want(http.StatusOK))
	if edited.Content != "" || len(edited.Attachments) != 1 {
		t.Errorf("it is %+v", edited)
	}
	text := ada.Send(thread, "no files")
	ada.Put(message(text.ID), object{"content": " "}).Refused(http.StatusUnprocessableEntity, "content")
}

func TestFilesFollowTheirThread(t *testing.T) {
	r := webtest.Start(t)
	ada, grace, linus, eve := r.SignUp("ada"), r.SignUp("grace"), r.SignUp("linus"), r.SignUp("eve")
	thread := ada.Chat(grace, linus)
	u := uploaded(t, ada, "pond.jpg", photo(t, 700, 300))
	m := sent(t, ada, thread, "", u.ID)
	paths := []string{u.URL, u.ThumbURL, u.ThumbURL + "?size=160", "/files/" + u.ID + "/anything"}
	all := func(p *webtest.Person, status int) {
		t.Helper()
		for _, path := range paths {
			p.Get(path).Want(status)
		}
	}
	all(r.Stranger(), http.StatusUnauthorized)
	all(eve, http.StatusNotFound)
	all(r.Owner("root"), http.StatusNotFound)
	all(linus, http.StatusOK)
	ada.Delete(fmt.Sprintf("/api/chat_threads/%d/members/%d", thread, linus.ID), nil)
	all(linus, http.StatusNotFound)
	ada.Put(message(m.ID), object{}).Want(http.StatusOK)
	all(grace, http.StatusNotFound)
	all(ada, http.StatusNotFound)
	if got := ada.Message(m.ID); len(got.Attachments) != 0 || !got.Deleted {
		t.Errorf("it is %+v", got)
	}
}

func TestTheBytesOfADeletedMessageGo(t *testing.T) {
	r := webtest.Start(t)
	ada, grace := r.SignUp("ada"), r.SignUp("grace")
	thread := ada.Chat(grace)
	kept := func() int {
		found, err := filepath.Glob(filepath.Join(r.Files.Dir(), "??", "*"))
		check(t, err)
		return len(found)
	}
	twice := photo(t, 300, 300)
	first := sent(t, ada, thread, "", uploaded(t, ada, "a.jpg", twice).ID)
	second := sent(t, ada, thread, "", uploaded(t, ada, "b.jpg", twice).ID)
	before := kept()
	ada.Put(message(first.ID), object{}).Want(http.StatusOK)
	r.Sweep()
	if n := kept(); n != before {
		t.Errorf("%d files are left of %d, though a message needs all of them", n, before)
	}
	ada.Put(message(second.ID), object{}).Want(http.StatusOK)
	r.Sweep()
	if n := kept(); n != 0 {
		t.Errorf("%d files are left", n)
	}
}

func TestWhatIsTooLargeIsRefused(t *testing.T) {
	r := webtest.Start(t)
	ada := r.SignUp("ada")
	upload(t, ada, "large.bin", make([]byte, webtest.MaxUpload+1)).Refused(http.StatusRequestEntityTooLarge, "").Has("5 MB")
	limits := webtest.Read[struct {
		Uploads struct{ MaxBytes, MaxAttachments int64 }
	}](ada.Get("/api/server").Want(http.StatusOK)).Uploads
	if limits.MaxBytes != webtest.MaxUpload || limits.MaxAttachments != 10 {
		t.Errorf("the limits are %+v", limits)
	}
	if left, err := r.Files.Incoming().Idle(time.Now().Add(time.Hour)); err != nil || len(left) > 0 {
		t.Errorf("left are %q, %v", left, err)
	}
}

func TestNamesAreMadeSafe(t *testing.T) {
	r := webtest.Start(t)
	ada := r.SignUp("ada")
	for name, want := range map[string]string{
		"":                                "file",
		"..":                              "file",
		"../../etc/passwd":                "passwd",
		`C:\Users\ada\plan.txt`:           "plan.txt",
		"invoice\u202egpj.exe":            "invoicegpj.exe",
		strings.Repeat("é", 200) + ".txt": strings.Repeat("é", 125) + ".txt",
		"thumb":                           "thumb",
		"a%2fb #1?.txt":                   "a%2fb #1?.txt",
	} {
		u := uploaded(t, ada, name, []byte("x"))
		if u.Name != want {
			t.Errorf("%q is called %q, want %q", name, u.Name, want)
		}
		if got := ada.Get(u.URL).Want(http.StatusOK); string(got.Body) != "x" {
			t.Errorf("%q at %s has %q", name, u.URL, got.Body)
		}
	}
}

func TestAPlainFormSendsFiles(t *testing.T) {
	r := webtest.Start(t)
	ada, grace, eve := r.SignUp("ada"), r.SignUp("grace"), r.SignUp("eve")
	thread := ada.Chat(grace)
	kind, body := fileForm(t, map[string]string{"content": "look", "client_id": "c1"}, "file", "pond.jpg", photo(t, 700, 300))
	path := fmt.Sprintf("/chats/%d/messages", thread)
	if a := ada.With("Origin", r.URL).Do(http.MethodPost, path, kind, body); a.Status != http.StatusSeeOther {
		t.Fatalf("%d: %s", a.Status, a.Body)
	}
	m := ada.Thread(thread).Messages[0]
	if m.Content != "look" || m.Kind != "image" || m.Attachments[0].Name != "pond.jpg" || m.Attachments[0].ThumbURL == "" {
		t.Errorf("it is %+v", m)
	}
	eve.With("Origin", r.URL).Do(http.MethodPost, path, kind, body).Want(http.StatusNotFound)
	ada.With("Origin", "http://evil.example").Do(http.MethodPost, path, kind, body).Want(http.StatusForbidden)
	kind, body = fileForm(t, map[string]string{"content": "the end", "client_id": "c2", "spoiler": "true"}, "file", "pond.jpg", photo(t, 70, 30))
	ada.With("Origin", r.URL).Do(http.MethodPost, path, kind, body).Want(http.StatusSeeOther)
	hidden := ada.Thread(thread).Messages[1]
	page := string(grace.Get(fmt.Sprintf("/chats/%d", thread)).Want(http.StatusOK).Has(`<details class="veil">`, `name="spoiler"`).Body)
	if hidden.Content != ">!the end!<" || strings.Count(page, "<details class=\"veil\">") != 1 {
		t.Errorf("as a spoiler it is %+v", hidden)
	}
	kind, body = fileForm(t, map[string]string{"content": "alone"}, "file", "", nil)
	ada.With("Origin", r.URL).Do(http.MethodPost, path, kind, body).Want(http.StatusSeeOther)
	if m := ada.Thread(thread).Messages[2]; m.Content != "alone" || m.Kind != "text" {
		t.Errorf("it is %+v", m)
	}
}

func TestTransparencyAndMotionAreKept(t *testing.T) {
	r := webtest.Start(t)
	ada := r.SignUp("ada")
	m := image.NewNRGBA(image.Rect(0, 0, 800, 400))
	m.Set(1, 1, color.NRGBA{255, 0, 0, 128})
	var b bytes.Buffer
	check(t, png.Encode(&b, m))
	u := uploaded(t, ada, "clear.png", b.Bytes())
	if a := ada.Get(u.ThumbURL).Want(http.StatusOK); a.Header.Get("Content-Type") != "image/webp" {
		t.Errorf("the thumbnail is %s", a.Header.Get("Content-Type"))
	}
	if got := ada.Get(u.URL); !bytes.Equal(got.Body, b.Bytes()) {
		t.Error("the picture has changed")
	}
}

func TestTusGoesOnWhereItBrokeOff(t *testing.T) {
	r := webtest.Start(t)
	ada, grace := r.SignUp("ada"), r.SignUp("grace")
	tus := func(p *webtest.Person, method, path, offset string, header map[string]string, b []byte) *webtest.Answer {
		p = p.With("Tus-Resumable", "1.0.0")
		for k, v := range header {
			p = p.With(k, v)
		}
		if offset != "" {
			p = p.With("Upload-Offset", offset)
			return p.Do(method, path, "application/offset+octet-stream", b)
		}
		return p.Do(method, path, "", b)
	}
	text := "the frog leaps"
	a := tus(ada, http.MethodPost, "/api/uploads/tus", "", map[string]string{"Upload-Length": "14", "Upload-Metadata": "filename bGVhcC50eHQ=,filetype dGV4dC9wbGFpbg=="}, nil).Want(http.StatusCreated)
	at := a.Header.Get("Location")
	tus(ada, http.MethodPatch, at, "0", nil, []byte(text[:5])).Want(http.StatusNoContent)
	if got := tus(ada, http.MethodHead, at, "", nil, nil).Want(http.StatusOK).Header; got.Get("Upload-Offset") != "5" || got.Get("Upload-Length") != "14" || got.Get("Upload-Metadata") != "filename bGVhcC50eHQ=" {
		t.Errorf("the state is %v", got)
	}
	tus(ada, http.MethodPatch, at, "3", nil, []byte(text[3:])).Want(http.StatusConflict)
	tus(grace, http.MethodPatch, at, "5", nil, []byte(text[5:])).Want(http.StatusNotFound)
	tus(grace, http.MethodHead, at, "", nil, nil).Want(http.StatusNotFound)
	ada.Do(http.MethodHead, at, "", nil).Want(http.StatusPreconditionFailed)
	if got := tus(ada, http.MethodPatch, at, "5", nil, []byte(text[5:])).Want(http.StatusNoContent).Header.Get("Upload-Offset"); got != "14" {
		t.Errorf("the offset is %s", got)
	}
	u := webtest.Read[webtest.Upload](ada.Get("/api/uploads/" + filepath.Base(at)).Want(http.StatusOK))
	if u.Name != "leap.txt" || u.Size != 14 || string(ada.Get(u.URL).Body) != text {
		t.Errorf("the upload is %+v", u)
	}
	tus(ada, http.MethodDelete, at, "", nil, nil).Want(http.StatusNoContent)
	tus(ada, http.MethodHead, at, "", nil, nil).Want(http.StatusNotFound)
	at = tus(ada, http.MethodPost, "/api/uploads/tus", "", map[string]string{"Upload-Length": "5"}, nil).Want(http.StatusCreated).Header.Get("Location")
	tus(ada, http.MethodPatch, at, "0", nil, []byte(text)).Refused(http.StatusRequestEntityTooLarge, "").Has("was dropped", "Begin a new one")
	tus(ada, http.MethodHead, at, "", nil, nil).Want(http.StatusNotFound)
	tus(ada, http.MethodPost, "/api/uploads/tus", "", map[string]string{"Upload-Length": "5000001"}, nil).Want(http.StatusRequestEntityTooLarge)
	if got := ada.Do(http.MethodOptions, "/api/uploads/tus", "", nil).Want(http.StatusNoContent).Header; got.Get("Tus-Version") != "1.0.0" || got.Get("Tus-Max-Size") != "5000000" {
		t.Errorf("it offers %v", got)
	}
}

func TestARecordingDoesNotSayWhereItWasMade(t *testing.T) {
	r := webtest.Start(t)
	ada := r.SignUp("ada")
	chunk := func(name, b string) string {
		return name + string(binary.LittleEndian.AppendUint32(nil, uint32(len(b)))) + b
	}
	wav := "RIFF\xff\xff\x00\x00WAVE" + chunk("fmt ", "\x01\x00\x01\x00\x40\x1f\x00\x00\x40\x1f\x00\x00\x01\x00\x08\x00") +
		chunk("bext", "+48.8577+002.295") + chunk("data", strings.Repeat("\x80", 12000))
	u := uploaded(t, ada, "walk.wav", []byte(wav))
	if u.Kind != "audio" || u.Duration != 1500 || u.Size != int64(len(wav)) {
		t.Errorf("the upload is %+v", u)
	}
	if got := ada.Get(u.URL).Want(http.StatusOK).Lacks("48.8577"); len(got.Body) != len(wav) {
		t.Errorf("%d bytes are served of %d", len(got.Body), len(wav))
	}
}

func TestWhoKeepsAsMuchAsOneMayStillWrites(t *testing.T) {
	r := webtest.Start(t)
	ada, grace := r.SignUp("ada"), r.SignUp("grace")
	thread := ada.Chat(grace)
	first := sent(t, ada, thread, "", uploaded(t, ada, "0.bin", make([]byte, 4_900_000)).ID)
	for i := range 3 {
		uploaded(t, ada, fmt.Sprint(i), append(make([]byte, 4_900_000), byte(i)))
	}
	upload(t, ada, "more.bin", make([]byte, 900_000)).Refused(http.StatusConflict, "").Has("20 MB", "Delete some messages")
	tus := ada.With("Tus-Resumable", "1.0.0").With("Upload-Length", "900000")
	tus.Do(http.MethodPost, "/api/uploads/tus", "", nil).Want(http.StatusConflict)
	ada.Send(thread, "still here")
	uploaded(t, ada, "small.bin", make([]byte, 100_000))
	uploaded(t, grace, "other.bin", make([]byte, 900_000))
	ada.Put(message(first.ID), object{}).Want(http.StatusOK)
	uploaded(t, ada, "more.bin", make([]byte, 900_000))
	if left, err := r.Files.Incoming().Idle(time.Now().Add(time.Hour)); err != nil || len(left) > 0 {
		t.Errorf("left are %q, %v", left, err)
	}
}

func TestADiskWithoutRoomTakesNoFileHoweverSmallAndEveryMessage(t *testing.T) {
	w := newHooked(t)
	before := uploaded(t, w.ada, "before.jpg", photo(t, 60, 40))
	w.r.FillDisk()
	for _, size := range []int{0, 1, 1000, 1_000_000} {
		upload(t, w.ada, "pond.txt", bytes.Repeat([]byte("a"), size)).Refused(http.StatusInsufficientStorage, "").Has("disk_full")
	}
	w.ada.With("Tus-Resumable", "1.0.0").With("Upload-Length", "1").Post(ui.PathTus, nil).Want(http.StatusInsufficientStorage)
	w.ada.Put("/api/users/me/avatar", object{"upload": before.ID}).Refused(http.StatusInsufficientStorage, "")
	w.say(http.MethodPut, "", string(photo(t, 60, 40)), "Filename: door.jpg").Refused(http.StatusInsufficientStorage, "")
	w.say(http.MethodPost, "", strings.Repeat("ribbit ", 20_000)).Refused(http.StatusInsufficientStorage, "")
	for path, values := range map[string]map[string]string{
		fmt.Sprintf("/chats/%d/messages", w.thread): {"content": "with a file"},
		ui.PathAvatarPicture:                        nil,
		ui.PathAddSticker:                           {"name": "pond"},
	} {
		kind, body := fileForm(t, values, "file", "pond.png", photo(t, 20, 20))
		if a := w.ada.Do(http.MethodPost, path, kind, body); !strings.Contains(string(a.Body), "disk is nearly full") {
			t.Errorf("%s answers %d: %s", path, a.Status, a.Body)
		}
	}
	if n := w.ada.Thread(w.thread).LastSeq; n != 0 {
		t.Errorf("%d messages came of it", n)
	}
	w.ada.Send(w.thread, "Hop")
	sent(t, w.ada, w.thread, "from before", before.ID)
}

func TestAFormWithTwoFilesIsRefusedWhole(t *testing.T) {
	r := webtest.Start(t)
	ada := r.SignUp("ada")
	var b bytes.Buffer
	w := multipart.NewWriter(&b)
	for _, name := range []string{"one.txt", "two.txt"} {
		part, err := w.CreateFormFile("file", name)
		check(t, err)
		_, err = part.Write([]byte("hop"))
		check(t, err)
	}
	check(t, w.WriteField("note", "between"))
	check(t, w.Close())
	ada.Do(http.MethodPost, "/api/uploads", w.FormDataContentType(), b.Bytes()).Refused(http.StatusUnprocessableEntity, "file").Has("several files")
	for _, state := range []chat.UploadState{chat.Receiving, chat.Received, chat.Ready} {
		if us, err := r.Store.UploadsIn(t.Context(), state, 10); err != nil || len(us) != 0 {
			t.Errorf("in state %d are %+v, %v", state, us, err)
		}
	}
	kind, body := fileForm(t, map[string]string{"note": "before"}, "file", "one.txt", []byte("hop"))
	ada.Do(http.MethodPost, "/api/uploads", kind, body).Want(http.StatusCreated)
}

func TestAFormThatEndsInTheMiddleIsRefused(t *testing.T) {
	r := webtest.Start(t)
	ada, grace := r.SignUp("ada"), r.SignUp("grace")
	chat := fmt.Sprintf("/chats/%d/messages", ada.Chat(grace))
	for path, field := range map[string]string{"/api/uploads": "file", chat: "file", "/settings/avatar/picture": "file"} {
		for _, file := range [][]byte{photo(t, 300, 300), bytes.Repeat([]byte("pond "), 100_000)} {
			kind, body := fileForm(t, map[string]string{"content": "the pond"}, field, "pond.jpg", file)
			for _, cut := range []int{6, len(file) / 2} {
				ada.With("Origin", r.URL).Do(http.MethodPost, path, kind, body[:len(body)-cut]).Want(http.StatusBadRequest)
			}
		}
	}
	if strings.Contains(r.Log(), "level=ERROR") {
		t.Errorf("the log says:\n%s", r.Log())
	}
	if left, err := r.Files.Incoming().Idle(time.Now().Add(time.Hour)); err != nil || len(left) > 0 {
		t.Errorf("left are %v, %v", left, err)
	}
}

func TestAFileWithoutANameIsSent(t *testing.T) {
	r := webtest.Start(t)
	ada, grace := r.SignUp("ada"), r.SignUp("grace")
	thread := ada.Chat(grace)
	for _, c := range []struct {
		file  string
		files int
	}{{"it has no name", 1}, {"", 0}} { // browsers send the latter when nothing was chosen
		kind, body := fileForm(t, map[string]string{"content": "look"}, "file", "", []byte(c.file))
		ada.With("Origin", r.URL).Do(http.MethodPost, fmt.Sprintf("/chats/%d/messages", thread), kind, body).Want(http.StatusSeeOther)
		ms := grace.Thread(thread).Messages
		if m := ms[len(ms)-1]; m.Content != "look" || len(m.Attachments) != c.files || c.files > 0 && m.Attachments[0].Name != "file" {
			t.Errorf("of %q came %+v", c.file, m)
		}
	}
}

func TestAPieceWhoseLineFellSilentHoldsUpNobody(t *testing.T) {
	r := webtest.Start(t)
	ada := r.SignUp("ada")
	tus := ada.With("Tus-Resumable", "1.0.0")
	first, rest := strings.Repeat("frog ", 20_000), strings.Repeat("pond ", 10_000) // the server waits for the beginning of any body
	length := fmt.Sprint(len(first) + len(rest))
	path := tus.With("Upload-Length", length).With("Upload-Metadata", "filename cG9uZC50eHQ=").Do(http.MethodPost, "/api/uploads/tus", "", nil).Want(http.StatusCreated).Header.Get("Location")

	line, err := net.Dial("tcp", r.Addr) // of a phone that has left the house: nobody hangs up
	check(t, err)
	defer line.Close()
	_, err = fmt.Fprintf(line, "PATCH %s HTTP/1.1\r\nHost: %s\r\nCookie: %s\r\nTus-Resumable: 1.0.0\r\nX-Requested-With: test\r\nUpload-Offset: 0\r\n"+
		"Content-Type: application/offset+octet-stream\r\nContent-Length: %s\r\n\r\n%s", path, r.Addr, ada.SessionCookie(), length, first)
	check(t, err)
	const ownTime = 25 * time.Second // less than after which the server misses the first by itself
	begin := time.Now()
	offset := fmt.Sprint(len(first))
	eventually(t, "what it brought is here", func() bool {
		return tus.Do(http.MethodHead, path, "", nil).Want(http.StatusOK).Header.Get("Upload-Offset") == offset
	})
	tus.With("Upload-Offset", offset).Do(http.MethodPatch, path, "application/offset+octet-stream", []byte(rest)).Want(http.StatusNoContent)
	if time.Since(begin) > ownTime {
		t.Error("the next piece waits for the end of the first")
	}
	u := webtest.Read[webtest.Upload](ada.Get("/api/uploads/" + filepath.Base(path)).Want(http.StatusOK))
	if got := string(ada.Get(u.URL).Want(http.StatusOK).Body); got != first+rest {
		t.Errorf("it has %d bytes", len(got))
	}
}
