package web_test

import (
	"fmt"
	"net/http"
	"strings"
	"testing"

	"ribbit/app/web/webtest"
)

func TestTheOwnerSetsTheKeyAtGIPHY(t *testing.T) {
	giphy, _ := aGIPHY(t)
	r := webtest.Start(t, webtest.WithGIPHYAt(giphy.URL))
	root, ada := r.Owner("root"), r.SignUp("ada")
	panel := ada.With("X-Requested-With", "fetch")
	stickers := fmt.Sprintf("/stickers?thread=%d", ada.Chat(r.SignUp("grace")))
	finds := func(is bool) {
		t.Helper()
		if is {
			panel.Get(stickers).Want(http.StatusOK).Has("data-gifs-elsewhere")
			panel.Get("/found-gifs?q=frog").Want(http.StatusOK).Has("wet1")
			return
		}
		panel.Get(stickers).Want(http.StatusOK).Lacks("data-gifs-elsewhere")
		panel.Get("/found-gifs?q=frog").Want(http.StatusNotFound)
	}
	finds(false)
	root.Get("/owner/chats").Want(http.StatusOK).Has("Key at GIPHY", "developers.giphy.com").Lacks("Remove key")

	// One that cannot be right is refused beside its field, and nothing is changed.
	for key, says := range map[string]string{"": "Copy it from", "stolen": "does not take this key", "two words": "Copy it from", strings.Repeat("k", 201): "Copy it from"} {
		root.Form("/owner/gifs", form{"key": {key}}).Want(http.StatusUnprocessableEntity).Has(says, `aria-invalid="true"`, "Key at GIPHY")
		root.With("X-Requested-With", "fetch").Form("/owner/gifs", form{"key": {key}}).Want(http.StatusUnprocessableEntity).Has(says, `data-field="key"`).Lacks("<html")
		root.Put("/api/owner/gifs", object{"key": key}).Refused(http.StatusUnprocessableEntity, "key")
	}
	finds(false)

	root.Form("/owner/gifs", form{"key": {"key"}}).Leads("/owner/chats#gifs")
	finds(true)
	root.Get("/owner/chats").Want(http.StatusOK).Has("With your key", "Another key", "Remove key").Lacks(`value="key"`)
	root.Put("/api/owner/gifs", object{"key": "another-key"}).Want(http.StatusOK).Has(`"giphy":true`, `"fixed":false`).Lacks("another-key")
	root.Get("/api/owner/gifs").Want(http.StatusOK).Has(`"giphy":true`).Lacks("another-key")
	root.Get("/owner/log").Want(http.StatusOK).Has("set the key at GIPHY").Lacks("another-key")
	finds(true)

	root.Form("/owner/gifs/remove", nil).Leads("/owner/chats#gifs")
	finds(false)
	ada.Get("/found-gifs/wet1").Want(http.StatusNotFound)
	root.Get("/owner/log").Has("removed the key at GIPHY")
	root.Do(http.MethodDelete, "/api/owner/gifs", "", nil).Want(http.StatusOK).Has(`"giphy":false`)

	// Where GIPHY is not reached the key is kept: it may be right.
	giphy.Close()
	root.Put("/api/owner/gifs", object{"key": "another-key"}).Want(http.StatusOK).Has(`"giphy":true`)
	panel.Get("/found-gifs?q=toad").Want(http.StatusServiceUnavailable)
	if strings.Contains(r.Log(), "another-key") {
		t.Error("the key is in the log")
	}
}

func TestAKeyThatIsGivenAtTheStartDecides(t *testing.T) {
	giphy, _ := aGIPHY(t)
	r := webtest.Start(t, webtest.WithGIPHY(giphy.URL))
	root := r.Owner("root")
	root.Get("/owner/chats").Want(http.StatusOK).Has("--giphy-key").Lacks("Remove key", `name="key"`)
	root.Get("/api/owner/gifs").Want(http.StatusOK).Has(`"giphy":true`, `"fixed":true`)
	root.Put("/api/owner/gifs", object{"key": "another-key"}).Want(http.StatusConflict).Has("--giphy-key")
	root.Do(http.MethodDelete, "/api/owner/gifs", "", nil).Want(http.StatusConflict)
	root.Form("/owner/gifs/remove", nil).Want(http.StatusConflict).Has("--giphy-key")
}

func TestAKeyHoldsOnAllServersOfADatabaseAtOnce(t *testing.T) {
	giphy, _ := aGIPHY(t)
	servers := webtest.StartSeveral(t, 2, nil, webtest.WithGIPHYAt(giphy.URL))
	root := servers[0].Owner("root")
	there := root.At(servers[1]).With("X-Requested-With", "fetch")
	there.Get("/found-gifs?q=frog").Want(http.StatusNotFound)
	root.Put("/api/owner/gifs", object{"key": "key"}).Want(http.StatusOK)
	there.Get("/found-gifs?q=frog").Want(http.StatusOK).Has("wet1")
	root.Do(http.MethodDelete, "/api/owner/gifs", "", nil).Want(http.StatusOK)
	there.Get("/found-gifs?q=frog").Want(http.StatusNotFound)
}
