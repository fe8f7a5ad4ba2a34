// Command simulate says what many people on many servers would take. It plays the busiest minute of a day: people are spread over
// chats and servers, chats by a hash over databases, and each message costs what one costs that was measured.
//
//	go run ./app/proof/simulate                                a million people, with the costs that are written down
//	go run ./app/proof/simulate --measure postgres://…         with costs of this machine, on an empty database
//	go run ./app/proof/simulate --users 50000 --databases 1    others
package main

import (
	"flag"
	"fmt"
	"io"
	"os"
	"time"
)

func main() {
	if err := run(os.Stdout); err != nil {
		fmt.Fprintf(os.Stderr, "simulate: %v\n", err)
		os.Exit(1)
	}
}

func run(out io.Writer) error {
	w := standardWorld
	c := writtenCosts
	var measure string
	flag.IntVar(&w.Users, "users", w.Users, "how `MANY` people have an account")
	flag.Float64Var(&w.Online, "online", w.Online, "which `PART` of them has a page open in the busiest minute")
	flag.Float64Var(&w.Messages, "messages", w.Messages, "how `MANY` messages each of them writes a day")
	flag.Float64Var(&w.Pages, "pages", w.Pages, "how `MANY` chats each of them opens a day")
	flag.IntVar(&w.Servers, "servers", w.Servers, "how `MANY` Ribbits there are")
	flag.IntVar(&w.Databases, "databases", w.Databases, "how `MANY` PostgreSQL the chats are spread over")
	flag.Uint64Var(&w.Seed, "seed", w.Seed, "of what is random")
	flag.StringVar(&measure, "measure", "", "measure the costs first, on an empty PostgreSQL `DATABASE` of this machine")
	flag.Parse()
	if measure != "" {
		var err error
		if c, err = measured(measure); err != nil {
			return err
		}
	}
	fmt.Fprintln(out, c)
	_, err := fmt.Fprintln(out, w.play(c))
	return err
}

// Costs are what one thing takes of a core.
type Costs struct {
	Send, SendDB   time.Duration // of the server and of PostgreSQL, for a message
	Note           time.Duration // of the server, for a note of what another one stored: once at each server where somebody hears of it
	Page, PageDB   time.Duration // for a page of 50 messages
	Deliver        time.Duration // of the server, for bringing a message to one reader
	Socket, Thread int64         // bytes of an open page, and of a thread that somebody at a server hears
}

// writtenCosts were measured with --measure on the machine of the README's figures; those of deliveries and sockets by app/proof/bench, that
// of a note by BenchmarkNote in app/live. A message that says that somebody left, and whatever came out of its turn, costs a query besides.
var writtenCosts = Costs{
	Send: 150 * time.Microsecond, SendDB: 140 * time.Microsecond,
	Note: 30 * time.Microsecond,
	Page: 1150 * time.Microsecond, PageDB: 1560 * time.Microsecond,
	Deliver: 2900 * time.Nanosecond, Socket: 14 << 10, Thread: 400,
}

func (c Costs) String() string {
	return fmt.Sprintf("of a core, server and PostgreSQL: a send %v and %v, a page of 50 messages %v and %v; of the server, a note %v and a delivery %v",
		c.Send, c.SendDB, c.Page, c.PageDB, c.Note, c.Deliver)
}
