package web_test

import (
	"fmt"
	"net/http"
	"sync"
	"testing"

	"github.com/valyala/fasthttp"

	"ribbit/app/chat"
	"ribbit/app/web"
	"ribbit/app/web/webtest"
)

// BenchmarkPages asks for pages with all around them, compressed, without a network.
func BenchmarkPages(b *testing.B) {
	r := webtest.Start(b)
	ada := r.SignUp("ada")
	_, token, err := r.Chat.AddToken(b.Context(), chat.User{ID: chat.UserID(ada.ID)}, chat.NewToken{Label: "bench"})
	if err != nil {
		b.Fatal(err)
	}
	for i := range 20 {
		other := r.SignUp(fmt.Sprintf("newt%d", i))
		other.Send(other.Chat(ada), "frogs have seen the green umbrella")
	}
	other := r.SignUp("frog")
	thread := ada.Chat(other)
	write(thread, 500, ada, other)
	answer := web.Handler(r.Server)
	for _, path := range []string{fmt.Sprintf("/chats/%d", thread), "/chats/list"} {
		b.Run("path="+path, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				var c fasthttp.RequestCtx
				c.Request.SetRequestURI(path)
				c.Request.Header.SetHost(r.Addr)
				c.Request.Header.Set("Authorization", "Bearer "+token)
				c.Request.Header.Set("Accept-Encoding", "gzip, deflate, br")
				if answer(&c); c.Response.StatusCode() != http.StatusOK {
					b.Fatalf("status %d", c.Response.StatusCode())
				}
				b.ReportMetric(float64(len(c.Response.Body())), "bytes/page")
			}
		})
	}
}

// write fills a thread, many messages at a time.
func write(thread int64, n int, people ...*webtest.Person) {
	const hands = 32
	var wait sync.WaitGroup
	for hand := range hands {
		wait.Go(func() {
			for i := hand; i < n; i += hands {
				people[i%len(people)].Send(thread, fmt.Sprintf("frog %d has seen the **green** umbrella by the pond", i))
			}
		})
	}
	wait.Wait()
}
