package main

import (
	"fmt"
	"hash/fnv"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"time"
)

// World is how many there are and what they do.
type World struct {
	Users     int
	Online    float64 // of them, in the busiest minute
	Messages  float64 // of each, a day
	Pages     float64 // that each opens, a day
	Busiest   float64 // part of a day's doings that falls into its busiest hour
	Chats     int     // of each
	Largest   int     // members of a chat
	Servers   int
	Databases int
	Full      float64 // part of a core that may be busy on average, so that waiting stays short
	Cores     int     // of one PostgreSQL
	Seed      uint64
}

var standardWorld = World{
	Users: 1_000_000, Online: 0.2, Messages: 20, Pages: 20, Busiest: 0.12, Chats: 12, Largest: 1000,
	Servers: 8, Databases: 2, Full: 0.5, Cores: 8, Seed: 1,
}

// samples is how many messages are played; their costs stand for those of a minute.
const samples = 200_000

// Load is what a world takes in its busiest minute.
type Load struct {
	World
	MessagesASecond, PagesASecond float64
	Deliveries, Touched           float64 // of a message: people who get it, and servers that they are at
	Server, BusiestDatabase       float64 // cores
	MeanDatabase                  float64
	Sockets                       int   // at one server
	Memory                        int64 // of one server, bytes
}

// size draws how many members the chat of a message has: most are of two, and the larger, the rarer; but the larger the
// chat, the more is written in it.
func (w World) size(random *rand.Rand) int {
	const pairs = 0.45 // of messages
	if random.Float64() < pairs {
		return 2
	}
	// Between 3 and Largest, each order of magnitude as often.
	return int(3 * math.Pow(float64(w.Largest)/3, random.Float64()))
}

// play plays messages and adds up what each takes where.
func (w World) play(c Costs) Load {
	random := rand.New(rand.NewPCG(w.Seed, 0))
	hour := time.Hour.Seconds()
	l := Load{World: w, MessagesASecond: float64(w.Users) * w.Messages * w.Busiest / hour, PagesASecond: float64(w.Users) * w.Pages * w.Busiest / hour}
	servers, databases := make([]time.Duration, w.Servers), make([]time.Duration, w.Databases)
	pages := l.PagesASecond / l.MessagesASecond // for each message
	at := make([]int, w.Servers)                // readers of a message, by server
	const chats, steep, flat = 1 << 20, 1.1, 1000
	lively := rand.NewZipf(random, steep, flat, chats) // some chats have much of what is written
	for range samples {
		clear(at)
		members := w.size(random)
		for range members {
			if random.Float64() < w.Online {
				at[random.IntN(w.Servers)]++
				l.Deliveries++
			}
		}
		database := &databases[place(lively.Uint64(), w.Databases)]
		home := random.IntN(w.Servers) // where it is sent
		servers[home] += c.Send
		*database += c.SendDB
		for s, readers := range at {
			servers[s] += time.Duration(readers) * c.Deliver
			if readers == 0 {
				continue
			}
			l.Touched++
			if s != home { // that one knows what it stored
				servers[s] += c.Note
			}
		}
		servers[random.IntN(w.Servers)] += time.Duration(pages * float64(c.Page))
		*database += time.Duration(pages * float64(c.PageDB))
	}
	span := samples / l.MessagesASecond // seconds that they stand for
	l.Deliveries, l.Touched = l.Deliveries/samples, l.Touched/samples
	l.Server = slices.Max(servers).Seconds() / span
	l.BusiestDatabase = slices.Max(databases).Seconds() / span
	var all time.Duration
	for _, d := range databases {
		all += d
	}
	l.MeanDatabase = all.Seconds() / span / float64(w.Databases)
	l.Sockets = int(float64(w.Users) * w.Online / float64(w.Servers))
	l.Memory = int64(l.Sockets) * (c.Socket + int64(w.Chats)*c.Thread)
	return l
}

// place is the database of a thread, by the hash of its number.
func place(thread uint64, databases int) int {
	h := fnv.New32a()
	fmt.Fprint(h, thread)                     //nolint:errcheck // a hash takes everything
	return int(h.Sum32() % uint32(databases)) //nolint:gosec // there are few
}

func (l Load) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%d people, %.0f %% of them here, %d servers, %d databases\n", l.Users, 100*l.Online, l.Servers, l.Databases)
	fmt.Fprintf(&b, "%.0f messages and %.0f pages a second; a message has %.1f readers at %.1f servers\n", l.MessagesASecond, l.PagesASecond, l.Deliveries, l.Touched)
	fmt.Fprintf(&b, "the busiest server: %.2f cores, %d sockets, %.1f GiB for them\n", l.Server, l.Sockets, float64(l.Memory)/(1<<30))
	fmt.Fprintf(&b, "the busiest database: %.2f cores, %.2f on average\n", l.BusiestDatabase, l.MeanDatabase)
	room := l.Full * float64(l.Cores)
	verdict := "enough"
	if l.BusiestDatabase > room {
		verdict = "too few"
	}
	fmt.Fprintf(&b, "with %d cores each, of which %.0f %% may be busy, that is %s databases", l.Cores, 100*l.Full, verdict)
	return b.String()
}
