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
	Look, LookDB   time.Duration // for reading what changed in a thread: once at each server where somebody hears of it
	Page, PageDB   time.Duration // for a page of 50 messages
	Deliver        time.Duration // of the server, for bringing a message to one reader
	Socket, Thread int64         // bytes of an open page, and of a thread that somebody at a server hears
}

// writtenCosts were measured with --measure on the machine of the README's figures while it was busy with much else, those of deliveries and
// sockets by app/proof/bench. A look is taken for a call that reads a thread with one message, which is more.
var writtenCosts = Costs{
	Send: 1050 * time.Microsecond, SendDB: 1100 * time.Microsecond,
	Look: 1400 * time.Microsecond, LookDB: 1300 * time.Microsecond,
	Page: 1600 * time.Microsecond, PageDB: 1500 * time.Microsecond,
	Deliver: 2900 * time.Nanosecond, Socket: 14 << 10, Thread: 400,
}

func (c Costs) String() string {
	return fmt.Sprintf("of a core, server and PostgreSQL: a send %v and %v, a look at what changed %v and %v, a page of 50 messages %v and %v; a delivery %v",
		c.Send, c.SendDB, c.Look, c.LookDB, c.Page, c.PageDB, c.Deliver)
}
