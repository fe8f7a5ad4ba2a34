package web_test

import (
	"fmt"
	"net/http"
	"sync"
	"testing"

	"ribbit/app/web/webtest"
)

// BenchmarkThreadPage opens a thread's page, with all around it, over HTTP.
func BenchmarkThreadPage(b *testing.B) {
	r := webtest.Start(b)
	ada := r.SignUp("ada")
	for _, messages := range []int{50, 5000} {
		other := r.SignUp(fmt.Sprintf("frog%d", messages))
		thread := ada.Chat(other)
		write(thread, messages, ada, other)
		path := fmt.Sprintf("/chats/%d", thread)
		b.Run(fmt.Sprintf("messages=%d", messages), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				ada.Get(path).Want(http.StatusOK)
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
