package main

import (
	"math/rand/v2"
	"sync"
)

// boardPosts is how many messages everybody picks from: few enough that people meet at the same ones.
const boardPosts = 400

// post is a message that was stored, as far as whoever picks it needs to know.
type post struct {
	Thread, ID, Sender int64
	Token              string
}

// board is what the players know of each other's messages, also of those that are none of their business.
type board struct {
	mu    sync.Mutex
	posts []post // the latest, in no order
	next  int
}

func (b *board) add(p post) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if len(b.posts) < boardPosts {
		b.posts = append(b.posts, p)
		return
	}
	b.posts[b.next%boardPosts] = p
	b.next++
}

// pick chooses one of the posts that fit.
func (b *board) pick(random *rand.Rand, fits func(post) bool) (post, bool) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if len(b.posts) == 0 {
		return post{}, false
	}
	start := random.IntN(len(b.posts))
	for i := range b.posts {
		if p := b.posts[(start+i)%len(b.posts)]; fits(p) {
			return p, true
		}
	}
	return post{}, false
}
