package command

import (
	"context"
	"fmt"
	"strings"
	"text/tabwriter"

	"ribbit/app/chat"
	"ribbit/app/config"
)

// bot carries out the commands about accounts of programs.
func bot(ctx context.Context, e Env, args []string) error {
	subs := map[string]action{"add": botAdd, "list": botList, "disable": botDisable, "enable": botEnable}
	switch {
	case len(args) == 0:
		return config.Usagef("Say what to do: add, list, disable or enable.")
	case args[0] == "--help" || args[0] == "-h":
		return config.ErrHelp
	case strings.HasPrefix(args[0], "-"):
		return config.Usagef("Say what to do before the flags: add, list, disable or enable.")
	case subs[args[0]] == nil:
		return config.Usagef("There is no command \"bot %s\".", args[0])
	}
	return subs[args[0]](ctx, e, args[1:])
}

func botAdd(ctx context.Context, e Env, args []string) error {
	var data config.Data
	f := config.NewFlags(e.Getenv)
	config.DeclareData(f, &data)
	w, err := words(f, args, "NAME")
	if err != nil {
		return err
	}
	name, err := chat.CheckName(w[0])
	if err != nil {
		return err
	}
	return withChat(ctx, e, data, func(c *chat.Chat) error {
		b, err := c.AddBot(ctx, chat.User{}, name)
		if err != nil {
			return err
		}
		_, err = fmt.Fprintf(e.Stdout, "%s is a bot now. Its token: ribbit token %[1]s\n", b.Name)
		return err
	})
}

// botList prints name, state and address, one bot a line.
func botList(ctx context.Context, e Env, args []string) error {
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
		bots, err := c.Store.Bots(ctx, 0, chat.MaxListedBots)
		if err != nil {
			return err
		}
		t := tabwriter.NewWriter(e.Stdout, 0, 0, 2, ' ', 0)
		for _, b := range bots {
			state := "active"
			if b.Disabled {
				state = "disabled"
			}
			fmt.Fprintf(t, "%s\t%s\t%s\n", b.Name, state, b.HookURL)
		}
		return t.Flush()
	})
}

func botDisable(ctx context.Context, e Env, args []string) error {
	return setBotDisabled(ctx, e, args, true, "%s does nothing any more, and its tokens have ended. Undo it with: ribbit bot enable %[1]s\n")
}

func botEnable(ctx context.Context, e Env, args []string) error {
	return setBotDisabled(ctx, e, args, false, "%s may work again. Its tokens have ended; a new one: ribbit token %[1]s\n")
}

func setBotDisabled(ctx context.Context, e Env, args []string, disabled bool, said string) error {
	var data config.Data
	f := config.NewFlags(e.Getenv)
	config.DeclareData(f, &data)
	return withUser(ctx, e, f, &data, args, func(c *chat.Chat, u chat.User) error {
		if !u.Bot {
			return failf("%s is a person. See the bots with: ribbit bot list", u.Name)
		}
		if err := c.Store.SetDisabled(ctx, u.ID, disabled); err != nil {
			return err
		}
		_, err := fmt.Fprintf(e.Stdout, said, u.Name)
		return err
	})
}
