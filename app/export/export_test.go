package export_test

import (
	"archive/zip"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"golang.org/x/net/html"

	"ribbit/app/chat"
	"ribbit/app/export"
	"ribbit/app/store"
	"ribbit/app/store/storetest"
)

// pond is a database with people and chats.
type pond struct {
	*store.Store
	ada, grace, linus chat.User
	lobby, direct     chat.ThreadID
}

func newPond(t *testing.T) pond {
	t.Helper()
	p := pond{Store: storetest.Open(t)}
	p.ada, p.grace, p.linus = storetest.User(t, p.Store, "ada"), storetest.User(t, p.Store, "grace"), storetest.User(t, p.Store, "linus")
	p.lobby = storetest.Group(t, p.Store, "Lobby", p.ada, p.grace, p.linus)
	p.direct = storetest.Direct(t, p.Store, p.ada, p.grace)
	return p
}

// drawings are stickers in a folder.
type drawings struct{ areGone bool }

func (drawings) Set() *chat.StickerSet {
	pack := chat.StickerPack{Name: "Pond"}
	for _, name := range []string{"duck", "newt", "toad"} {
		pack.Stickers = append(pack.Stickers, chat.StickerEntry{Name: name, Origin: chat.FolderSticker})
	}
	return chat.NewStickerSet(nil, []chat.StickerPack{pack})
}

func (d drawings) Picture(_ context.Context, name string) ([]byte, error) {
	if d.areGone {
		return nil, fs.ErrNotExist
	}
	return []byte("a drawing of " + name), nil
}

// config has files whose bytes tell their names.
func (p pond) config() export.Config {
	return export.Config{
		Store: p.Store, Stickers: drawings{}, Assets: os.DirFS("../../ui/static"), Zone: time.UTC, Now: func() time.Time { return storetest.Noon },
		Open: func(_ context.Context, b chat.Blob) (io.ReadCloser, error) {
			return io.NopCloser(strings.NewReader("bytes of " + string(b))), nil
		},
	}
}

// written exports for somebody, nil for the whole server, and answers the files by their names.
func (p pond) written(t *testing.T, user *chat.User) map[string]string {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "export")
	to, err := export.OpenFolder(dir)
	check(t, err)
	_, err = p.config().Write(t.Context(), user, to)
	check(t, errors.Join(err, to.Close()))
	files := map[string]string{}
	check(t, fs.WalkDir(os.DirFS(dir), ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		b, err := os.ReadFile(filepath.Join(dir, name))
		files[name] = string(b)
		return err
	}))
	return files
}

// has reports whether a text is in any page or JSON.
func has(files map[string]string, text string) bool {
	for name, b := range files {
		if strings.Contains(name, text) || strings.Contains(b, text) {
			return true
		}
	}
	return false
}

func TestAnExportHasWhatItsReaderMayReadAndNothingElse(t *testing.T) {
	p := newPond(t)
	storetest.Send(t, p.Store, p.lobby, p.ada, "for all three")
	storetest.Send(t, p.Store, p.direct, p.grace, "for two")
	storetest.SendFiles(t, p.Store, chat.Draft{ThreadID: p.direct, Sender: p.ada.ID}, "secret.png")
	gone := storetest.Send(t, p.Store, p.lobby, p.linus, "said too much")
	storetest.Send(t, p.Store, p.lobby, p.ada, "an answer")
	storetest.SendDraft(t, p.Store, chat.Draft{ThreadID: p.lobby, Sender: p.ada.ID, Content: "to that", ReplyTo: gone.ID})
	_, err := p.DeleteMessage(t.Context(), p.linus, gone.ID)
	check(t, err)

	for _, c := range []struct {
		who           *chat.User
		lobby, direct bool
	}{{nil, true, true}, {&p.ada, true, true}, {&p.linus, true, false}} {
		files := p.written(t, c.who)
		if has(files, "for all three") != c.lobby || has(files, "for two") != c.direct || has(files, "secret.png") != c.direct {
			t.Errorf("%v: the group is there: %v, the direct chat: %v, its file: %v", c.who, has(files, "for all three"), has(files, "for two"), has(files, "secret.png"))
		}
		if has(files, "too much") {
			t.Errorf("%v: a deleted text is there", c.who)
		}
		if !strings.Contains(files["chats/1-lobby/index.html"], "[message deleted]") {
			t.Errorf("%v: its place is empty", c.who)
		}
	}

	check(t, p.RemoveMember(t.Context(), chat.MemberChange{Thread: p.lobby, By: p.linus.ID, User: p.linus.ID, At: storetest.Noon}))
	if files := p.written(t, &p.linus); has(files, "for all three") || len(files["index.html"]) == 0 {
		t.Error("who left a chat still has it")
	}
}

func TestAnExportHasThePicturesThatItsPagesShow(t *testing.T) {
	p := newPond(t)
	link := storetest.Send(t, p.Store, p.lobby, p.ada, "https://pond.example/depths")
	check(t, p.SetSwitch(t.Context(), chat.PreviewSwitch, true))
	check(t, p.SetPreview(t.Context(), link.ID, chat.LinkPreview{URL: "https://pond.example/depths", Title: "How deep", Picture: "aa11"}, 0, storetest.Noon))
	storetest.SendDraft(t, p.Store, chat.Draft{ThreadID: p.lobby, Sender: p.ada.ID, Kind: chat.Sticker, Content: ":duck:"})
	_, err := p.AddReaction(t.Context(), chat.ReactionChange{Caller: p.grace.ID, ID: link.ID, Reaction: ":newt:", At: storetest.Noon})
	check(t, err)
	files := p.written(t, &p.linus)
	picture := fmt.Sprintf("previews/%d", link.ID)
	if files["chats/1-lobby/"+picture] != "bytes of aa11" || !strings.Contains(files["chats/1-lobby/index.html"], `src="`+picture+`"`) {
		t.Error("the picture of a preview is not shown")
	}
	if files["stickers/duck"] != "a drawing of duck" || !strings.Contains(files["chats/1-lobby/index.html"], `src="../../stickers/duck"`) {
		t.Error("a sticker of the server's own is not shown")
	}
	if files["stickers/newt"] == "" || !strings.Contains(files["chats/1-lobby/index.html"], `src="../../stickers/newt"`) || files["stickers/toad"] != "" {
		t.Error("one that is a reaction is not shown, or one that nobody used is there")
	}

	storetest.Send(t, p.Store, p.direct, p.grace, ":duck:")
	c := p.config()
	c.Open = func(context.Context, chat.Blob) (io.ReadCloser, error) { return nil, fs.ErrNotExist }
	c.Stickers = drawings{areGone: true}
	dir := t.TempDir()
	to, err := export.OpenFolder(dir)
	check(t, err)
	_, err = c.Write(t.Context(), nil, to)
	check(t, errors.Join(err, to.Close()))
	for _, name := range []string{"1-lobby", "2-ada-grace"} {
		page, err := os.ReadFile(filepath.Join(dir, "chats", name, "index.html"))
		check(t, err)
		if strings.Contains(string(page), "previews/") || strings.Contains(string(page), "stickers/duck") || !strings.Contains(string(page), ":duck:") {
			t.Errorf("pictures that are gone are shown in %s", page)
		}
	}
}

func TestAnExportSaysWhoIsInIt(t *testing.T) {
	p := newPond(t)
	for _, c := range []struct {
		who  *chat.User
		want []string
	}{{nil, []string{"ada", "grace", "linus"}}, {&p.linus, []string{"ada", "grace", "linus"}}} {
		files := p.written(t, c.who)
		var got struct {
			People []struct{ Username, ProfileImg string }
		}
		check(t, json.Unmarshal([]byte(files["people.json"]), &got))
		var names []string
		for _, one := range got.People {
			names = append(names, one.Username)
			if files[one.ProfileImg] == "" {
				t.Errorf("the face of %s is not there", one.Username)
			}
		}
		if !slices.Equal(names, c.want) {
			t.Errorf("%v: they are %v", c.who, names)
		}
	}
	check(t, p.RemoveMember(t.Context(), chat.MemberChange{Thread: p.lobby, By: p.linus.ID, User: p.linus.ID, At: storetest.Noon}))
	if files := p.written(t, &p.linus); has(files, "grace") || !strings.Contains(files["people.json"], "linus") {
		t.Errorf("alone somebody sees %s", files["people.json"])
	}
}

func TestTheJSONOfAnExportIsTheAPIsAndComplete(t *testing.T) {
	p := newPond(t)
	const n = 502 // two pages
	for i := range n {
		storetest.Send(t, p.Store, p.lobby, p.ada, fmt.Sprint("message ", i+1))
	}
	files := p.written(t, &p.ada)
	var got struct {
		ChatThread struct {
			ID    int
			Title string
			Users []struct{ Username string }
		}
		Messages []struct {
			Seq     int
			Content string
			Sender  struct{ Username, ProfileImg string }
		}
	}
	check(t, json.Unmarshal([]byte(files["chats/1-lobby/chat.json"]), &got))
	if got.ChatThread.Title != "Lobby" || len(got.ChatThread.Users) != 3 || len(got.Messages) != n {
		t.Fatalf("%+v with %d messages", got.ChatThread, len(got.Messages))
	}
	for i, m := range got.Messages {
		if m.Seq != i+1 || m.Content != fmt.Sprint("message ", i+1) {
			t.Fatalf("message %d is %+v", i+1, m)
		}
	}
	if face := strings.TrimPrefix(got.Messages[0].Sender.ProfileImg, "../../"); files[face] == "" {
		t.Errorf("the face %s is not there", face)
	}
	for page, text := range map[string]string{"index": ">message 1<", "page-2": ">message 501<"} {
		if !strings.Contains(files["chats/1-lobby/"+page+".html"], text) {
			t.Errorf("%s lacks %s", page, text)
		}
	}
	if files["chats/1-lobby/page-3.html"] != "" || strings.Contains(files["chats/1-lobby/page-2.html"], "page-3") {
		t.Error("there is a third page")
	}
	var list struct {
		User  struct{ Username string }
		Chats []struct{ File string }
	}
	check(t, json.Unmarshal([]byte(files["export.json"]), &list))
	if list.User.Username != "ada" || len(list.Chats) != 2 || files[list.Chats[0].File] == "" {
		t.Errorf("the list is %+v", list)
	}
}

func TestEveryLinkOfAnExportLeadsWithinIt(t *testing.T) {
	p := newPond(t)
	storetest.Send(t, p.Store, p.lobby, p.ada, "@grace <script>alert(1)</script> :happy: :duck: `code` https://example.org ||spoiler||")
	storetest.Send(t, p.Store, p.lobby, p.grace, ":happy:")
	storetest.SendFiles(t, p.Store, chat.Draft{ThreadID: p.lobby, Sender: p.ada.ID},
		"pond & frog.png", `a"><b>.pdf`, "page.html", "100%#?.txt", "con.txt", "clip.mp4", "song.ogg", "..")
	title := `"><script>alert(1)</script>/../../x`
	check(t, p.EditThread(t.Context(), chat.ThreadEdit{Thread: p.lobby, By: p.ada.ID, Title: &title, At: storetest.Noon}))
	files := p.written(t, nil)
	for name, b := range files {
		if filepath.Ext(name) != ".html" {
			continue
		}
		page, err := html.Parse(strings.NewReader(b))
		check(t, err)
		for n := range page.Descendants() {
			if n.Type == html.ElementNode && (n.Data == "script" || n.Data == "b" && n.Parent.Data == "main") {
				t.Errorf("%s has a %s", name, n.Data)
			}
			for _, a := range n.Attr {
				if strings.HasPrefix(a.Key, "on") {
					t.Errorf("%s has %s", name, a.Key)
				}
				if a.Key != "href" && a.Key != "src" || strings.HasPrefix(a.Val, "https://example.org") || strings.HasPrefix(a.Val, "#") {
					continue
				}
				to := filepath.ToSlash(filepath.Join(filepath.Dir(name), unescape(t, a.Val)))
				if files[to] == "" {
					t.Errorf("%s leads to %s, which is not there", name, a.Val)
				}
			}
		}
	}
	for name := range files {
		for part := range strings.SplitSeq(name, "/") {
			if part == "" || part[0] == '.' || strings.ContainsAny(part, `<>:"|?*\`) || strings.HasSuffix(part, ".") || strings.HasPrefix(part, "con.") || strings.HasSuffix(part, "page.html") && strings.Contains(name, "files/") {
				t.Errorf("a file is called %s", name)
			}
		}
	}
}

func TestAFileThatIsMissingIsSaidSo(t *testing.T) {
	p := newPond(t)
	storetest.SendFiles(t, p.Store, chat.Draft{ThreadID: p.lobby, Sender: p.ada.ID}, "pond.png", "lost.txt")
	c := p.config()
	open, n := c.Open, 0
	c.Open = func(ctx context.Context, b chat.Blob) (io.ReadCloser, error) {
		if n++; n == 2 {
			return nil, fs.ErrNotExist
		}
		return open(ctx, b)
	}
	dir := t.TempDir()
	to, err := export.OpenFolder(dir)
	check(t, err)
	report, err := c.Write(t.Context(), nil, to)
	check(t, errors.Join(err, to.Close()))
	page, err := os.ReadFile(filepath.Join(dir, "chats/1-lobby/index.html"))
	check(t, err)
	if report.Missing != 1 || strings.Count(string(page), "The file is missing.") != 1 || !strings.Contains(string(page), "lost.txt") {
		t.Errorf("%+v, and the page is %s", report, page)
	}
}

func TestAnExportIsCutOffBeforeItsIndex(t *testing.T) {
	p := newPond(t)
	storetest.SendFiles(t, p.Store, chat.Draft{ThreadID: p.lobby, Sender: p.ada.ID}, "pond.png")
	broken := errors.New("the disk is gone")
	c := p.config()
	c.Open = func(context.Context, chat.Blob) (io.ReadCloser, error) { return nil, broken }
	dir := t.TempDir()
	to, err := export.OpenFolder(dir)
	check(t, err)
	if _, err := c.Write(t.Context(), nil, to); !errors.Is(err, broken) {
		t.Errorf("it ends with %v", err)
	}
	check(t, to.Close())
	if _, err := os.Stat(filepath.Join(dir, "index.html")); err == nil {
		t.Error("it has an index, as if it was complete")
	}
	var cut bytes.Buffer
	if err := c.WriteZip(t.Context(), p.ada, time.UTC, &cut); !errors.Is(err, broken) {
		t.Errorf("the zip ends with %v", err)
	}
	if _, err := zip.NewReader(bytes.NewReader(cut.Bytes()), int64(cut.Len())); err == nil {
		t.Error("the zip opens, as if it was complete")
	}
}

func TestAFolderWithSomethingInItIsLeftAlone(t *testing.T) {
	dir := t.TempDir()
	check(t, os.WriteFile(filepath.Join(dir, ".hidden"), nil, 0o600))
	if _, err := export.OpenFolder(dir); !errors.Is(err, export.ErrNotEmpty) {
		t.Errorf("it answers %v", err)
	}
}

func unescape(t *testing.T, address string) string {
	t.Helper()
	path, err := url.PathUnescape(address)
	check(t, err)
	return path
}

func check(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
