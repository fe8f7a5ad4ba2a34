package command

import (
	"context"
	"fmt"
	"net"
	"time"

	"ribbit/app/chat"
	"ribbit/app/config"
	"ribbit/app/lan"
	"ribbit/ui/texts"
)

// invite prints a join link; only the link goes to stdout.
func invite(ctx context.Context, e Env, args []string) error {
	var data config.Data
	var at config.Address
	f := config.NewFlags(e.Getenv)
	config.DeclareData(f, &data)
	at.Declare(f)
	uses := f.Int("uses", 1, "")
	expires := f.Duration("expires", chat.DefaultInviteAge, "")
	if _, err := words(f, args); err != nil {
		return err
	}
	if err := at.Check(); err != nil {
		return err
	}
	if err := wantData(data); err != nil {
		return err
	}
	base, err := baseURL(at, data.Folder)
	if err != nil {
		return err
	}
	return withChat(ctx, e, data, func(c *chat.Chat) error {
		link, err := c.AddInvite(ctx, chat.NewInvite{Uses: *uses, Age: *expires})
		if p, ok := chat.AsProblem(err); ok {
			return config.Usagef("%s", texts.English.Problem(p))
		}
		if err != nil {
			return err
		}
		people := "one person"
		if *uses > 1 {
			people = fmt.Sprintf("%d people", *uses)
		}
		fmt.Fprintf(e.Stderr, "Good for %s until %s:\n", people, time.Now().Add(*expires).Format("2 January 2006, 15:04"))
		_, err = fmt.Fprintf(e.Stdout, "%s/join/%s\n", base, link.Code)
		return err
	})
}

// baseURL is what links begin with: --base-url, else the address of the server that runs on the data folder, else that of one
// that would listen on --addr.
func baseURL(at config.Address, data string) (string, error) {
	if at.BaseURL != "" {
		return at.BaseURL, nil
	}
	if url, err := runningAt(data); err != nil || url != "" {
		return url, err
	}
	urls, err := urlsOf(at, at.Addr)
	if err != nil {
		return "", err
	}
	return urls[0], nil
}

// urlsOf lists the addresses of a server that listens on addr, the best first.
func urlsOf(at config.Address, addr string) ([]string, error) {
	host, port, err := net.SplitHostPort(addr)
	if err != nil {
		return nil, fmt.Errorf("take the address apart: %w", err)
	}
	return lan.URLs(at.Scheme(), host, port)
}
