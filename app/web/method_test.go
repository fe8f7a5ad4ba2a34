package web_test

import (
	"fmt"
	"maps"
	"net/http"
	"slices"
	"strings"
	"testing"

	"ribbit/app/web"
	"ribbit/app/web/webtest"
	"ribbit/ui"
)

// TestAMethodThatAPathDoesNotHaveIsNamed calls every route of the matrix in ways that it is not made for.
func TestAMethodThatAPathDoesNotHaveIsNamed(t *testing.T) {
	w := newPondWorld(t)
	has := map[string][]string{} // methods by pattern
	for _, route := range web.Routes(w.r.Server) {
		method, path, _ := strings.Cut(route, " ")
		has[path] = append(has[path], method)
		if method == http.MethodGet {
			has[path] = append(has[path], http.MethodHead)
		}
	}
	for n, path := range slices.Sorted(maps.Keys(has)) {
		methods := has[path]
		if path == "/chats/:id<int>/messages/:message<int>/raw" || strings.Contains(path, "upload") || strings.Contains(path, "*") {
			continue // paths that several patterns fit
		}
		callers := []*webtest.Person{w.ada, w.nobody}
		if strings.HasPrefix(path, ui.PathOwner) || strings.HasPrefix(path, ui.PathAPI+ui.PathOwner) {
			callers = []*webtest.Person{w.root} // for everybody else there is nothing
		}
		for i, method := range []string{"GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "FROG"} {
			if slices.Contains(methods, method) || path == "/api/sessions/pass" && method == "DELETE" || path == "/api/settings/passkeys/options" && method == "DELETE" { // there it is an id that is none
				continue
			}
			for _, p := range callers {
				if p == w.nobody && i%3 != n%3 && !isLong {
					continue // of what strangers are told, every third of all ways tells as much
				}
				a := w.call(p, method+" "+path, "")
				if a.Status == http.StatusMethodNotAllowed {
					allowed := strings.Split(a.Header.Get("Allow"), ", ")
					for _, m := range methods {
						if !slices.Contains(allowed, m) {
							t.Errorf("%s %s: Allow is %v, which lacks %s", method, path, allowed, m)
						}
					}
					continue
				}
				t.Errorf("%s %s by %s is answered with %d", method, path, p.Name, a.Status)
			}
		}
	}
	w.ada.Do("PUT", "/nowhere", "", nil).Want(http.StatusNotFound)
	w.ada.Do("PATCH", "/api/nowhere", "", nil).Want(http.StatusNotFound)
}

func TestAnIdOfAFormThatIsNoneIsRefused(t *testing.T) {
	r := webtest.Start(t)
	ada, grace := r.SignUp("ada"), r.SignUp("grace")
	thread := fmt.Sprintf("/chats/%d", ada.Chat(grace))
	for _, id := range []string{"x", "-1", "0", "1.5", "1e3", "99999999999999999999", " 1"} {
		for path, field := range map[string]string{"/read": "message_id", "/messages": "reply_to"} {
			ada.Form(thread+path, map[string][]string{field: {id}, "content": {"quak"}}).Want(http.StatusUnprocessableEntity)
		}
	}
	ada.Form(thread+"/read", nil).Want(http.StatusSeeOther)
}
