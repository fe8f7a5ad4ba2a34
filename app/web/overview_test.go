package web_test

import (
	"fmt"
	"net/http"
	"testing"

	"ribbit/app/web/webtest"
)

func TestAnAdminSeesHowTheServerDoes(t *testing.T) {
	r := webtest.Start(t)
	root, ada, grace := r.Owner("root"), r.SignUp("ada"), r.SignUp("grace")
	thread := ada.Chat(grace)
	ada.Send(thread, "of today")
	socket := ada.Socket()
	socket.Join(thread)
	picture := webtest.Read[webtest.Upload](upload(t, ada, "pond.jpg", photo(t, 20, 20)))
	sent(t, ada, thread, "", picture.ID)

	root.Get("/owner").Want(http.StatusOK).Has("Overview", "of 3 online", "messages today", "of data", "1 to mend", "1 fine", "it is said to be 1970", "To mend it: set it")
	figures := webtest.Read[struct{ People, Online, Messages, MessagesToday, Files int }](root.Get("/api/owner/overview"))
	if figures.People != 3 || figures.Online != 1 || figures.MessagesToday != 2 || figures.Files != 1 {
		t.Errorf("figures are %+v", figures)
	}
	// Whoever is invisible is online to nobody, not even as a number.
	ada.Put("/api/settings", webtest.Object{"invisible": true}).Want(http.StatusOK)
	eventually(t, "nobody is counted as online", func() bool {
		return webtest.Read[struct{ Online int }](root.Get("/api/owner/overview")).Online == 0
	})

	root.Get("/owner/health").Want(http.StatusOK).Has("Check again", "Clock")
	root.Form("/owner/health", nil).Leads("/owner/health")
	health := webtest.Read[struct {
		Broken int
		Checks []struct{ Name, State, Text, Mend string }
	}](root.Post("/api/owner/health", nil).Want(http.StatusOK))
	if health.Broken != 1 || len(health.Checks) != 3 {
		t.Errorf("health is %+v", health)
	}

	storage := webtest.Read[struct {
		DatabaseBytes, FreeBytes int64
		Kinds                    map[string]struct{ Files int }
		Chats                    []struct {
			ID          int64
			Kind, Title string
			Bytes       int64
		}
		People []struct {
			User  struct{ Username string }
			Files int
		}
	}](root.Get("/api/owner/storage"))
	if storage.DatabaseBytes == 0 || storage.FreeBytes == 0 || storage.Kinds["image"].Files != 1 {
		t.Errorf("storage is %+v", storage)
	}
	if len(storage.Chats) != 1 || storage.Chats[0].Kind != "direct" || storage.Chats[0].Bytes == 0 || storage.Chats[0].ID != int64(thread) {
		t.Errorf("chats are %+v", storage.Chats)
	}
	if len(storage.People) != 1 || storage.People[0].User.Username != "ada" || storage.People[0].Files != 1 {
		t.Errorf("people are %+v", storage.People)
	}
	root.Get("/owner/storage").Want(http.StatusOK).Has("A one-to-one chat", "ada", "1 file", "--max-upload")
}

// A group's name is for its members: the desk does not tell it.
func TestTheDeskTellsNoNameOfAGroup(t *testing.T) {
	r := webtest.Start(t)
	root, ada, grace, alan := r.Owner("root"), r.SignUp("ada"), r.SignUp("grace"), r.SignUp("alan")
	made := webtest.Read[struct{ ChatThread struct{ ID int64 } }](ada.Post("/api/chat_threads", webtest.Object{"receiverIds": []int64{grace.ID, alan.ID}, "title": "Surprise party"}).Want(http.StatusCreated))
	file := webtest.Read[webtest.Upload](upload(t, ada, "cake.jpg", photo(t, 20, 20)))
	sent(t, ada, made.ChatThread.ID, "", file.ID)
	for _, path := range []string{"/owner/storage", "/api/owner/storage"} {
		root.Get(path).Want(http.StatusOK).Has(fmt.Sprint(1)).Lacks("Surprise")
	}
}
