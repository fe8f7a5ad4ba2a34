package command

import (
	"context"
	"fmt"
	"strconv"
	"text/tabwriter"

	"ribbit/app/chat"
	"ribbit/app/config"
	"ribbit/ui"
	"ribbit/ui/texts"
)

// hook carries out the commands about incoming hooks.
func hook(ctx context.Context, e Env, args []string) error {
	switch {
	case len(args) == 0:
		return config.Usagef("Name a chat by its id, or say what to do: list or revoke.")
	case args[0] == "list":
		return hookList(ctx, e, args[1:])
	case args[0] == "revoke":
		return hookRevoke(ctx, e, args[1:])
	}
	return hookAdd(ctx, e, args)
}

// hookAdd prints the address of a new hook; only the address goes to stdout.
func hookAdd(ctx context.Context, e Env, args []string) error {
	var data config.Data
	var at config.Address
	f := config.NewFlags(e.Getenv)
	config.DeclareData(f, &data)
	at.Declare(f)
	label := f.String("label", "Hook", "")
	w, err := words(f, args, "THREAD")
	if err != nil {
		return err
	}
	thread, err := strconv.ParseInt(w[0], 10, 64)
	if err != nil || thread <= 0 {
		return config.Usagef("%q is not the id of a chat: that is the number in the chat's address.", w[0])
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
		h, key, err := c.AddHook(ctx, chat.NewHook{Thread: chat.ThreadID(thread), Label: *label})
		if p, ok := chat.AsProblem(err); ok && p.Kind == chat.Invalid {
			return config.Usagef("%s", texts.English.Problem(p))
		}
		if err != nil {
			return err
		}
		fmt.Fprintf(e.Stderr, "Whoever has this address writes into %s as %s. It is shown only now:\n", h.ChatName, h.Bot.Name)
		_, err = fmt.Fprintln(e.Stdout, base+ui.PathHook(key))
		return err
	})
}

// hookList prints number, label and chat, one a line.
func hookList(ctx context.Context, e Env, args []string) error {
	var data config.Data
	f := config.NewFlags(e.Getenv)
	config.DeclareData(f, &data)
	if _, err := words(f, args); err != nil {
		return err
	}
	if err := wantData(data); err != nil {
		return err
	}
	return withChat(ctx, e, data, func(c *chat.Chat) error {
		hooks, err := c.Store.Hooks(ctx, 0, chat.MaxListedHooks)
		if err != nil {
			return err
		}
		t := tabwriter.NewWriter(e.Stdout, 0, 0, 2, ' ', 0)
		for _, h := range hooks {
			fmt.Fprintf(t, "%d\t%s\t%s\n", h.ID, h.Label, h.ChatName)
		}
		return t.Flush()
	})
}

func hookRevoke(ctx context.Context, e Env, args []string) error {
	var data config.Data
	f := config.NewFlags(e.Getenv)
	config.DeclareData(f, &data)
	w, err := words(f, args, "NUMBER")
	if err != nil {
		return err
	}
	number, err := strconv.ParseInt(w[0], 10, 64)
	if err != nil || number <= 0 {
		return config.Usagef("%q is not the number of a hook. ribbit hook list shows them.", w[0])
	}
	if err := wantData(data); err != nil {
		return err
	}
	return withChat(ctx, e, data, func(c *chat.Chat) error {
		if err := c.Store.EndHook(ctx, chat.HookID(number), c.Now()); err != nil {
			return err
		}
		_, err := fmt.Fprintf(e.Stdout, "Hook %d holds no more.\n", number)
		return err
	})
}
