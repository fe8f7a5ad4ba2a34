package command

import (
	"context"
	"fmt"
	"strings"
	"text/tabwriter"

	"ribbit/app/chat"
	"ribbit/app/config"
)

// user carries out the commands about people.
func user(ctx context.Context, e Env, args []string) error {
	subs := map[string]action{
		"add": userAdd, "passwd": userPasswd, "list": userList, "reset": userReset, "disable": userDisable, "enable": userEnable,
	}
	switch {
	case len(args) == 0:
		return config.Usagef("Say what to do: add, passwd, reset, list, disable or enable.")
	case args[0] == "--help" || args[0] == "-h":
		return config.ErrHelp
	case strings.HasPrefix(args[0], "-"):
		return config.Usagef("Say what to do before the flags: add, passwd, reset, list, disable or enable.")
	case subs[args[0]] == nil:
		return config.Usagef("There is no command \"user %s\".", args[0])
	}
	return subs[args[0]](ctx, e, args[1:])
}

func userAdd(ctx context.Context, e Env, args []string) error {
	var data config.Data
	f := config.NewFlags(e.Getenv)
	config.DeclareData(f, &data)
	isAdmin := f.Bool("admin", false, "")
	fromStdin := f.Bool("password-stdin", false, "")
	w, err := words(f, args, "NAME")
	if err != nil {
		return err
	}
	// Asked before the folder is made: who gives up at the password leaves nothing behind.
	name, err := chat.CheckName(w[0])
	if err != nil {
		return err
	}
	pw, err := readPassword(ctx, e, name, *fromStdin)
	if err != nil {
		return err
	}
	return withChat(ctx, e, data, func(c *chat.Chat) error {
		u, err := c.AddUser(ctx, chat.SignUp{Name: name, Password: pw, Admin: *isAdmin})
		if err != nil {
			return err
		}
		_, err = fmt.Fprintf(e.Stdout, "%s has an account now.\n", u.Name)
		return err
	})
}

func userPasswd(ctx context.Context, e Env, args []string) error {
	var data config.Data
	f := config.NewFlags(e.Getenv)
	config.DeclareData(f, &data)
	fromStdin := f.Bool("password-stdin", false, "")
	return withUser(ctx, e, f, &data, args, func(c *chat.Chat, u chat.User) error {
		pw, err := readPassword(ctx, e, u.Name, *fromStdin)
		if err != nil {
			return err
		}
		if err := c.SetPassword(ctx, u.ID, pw, 0); err != nil {
			return err
		}
		f, err := c.SecondFactor(ctx, u.ID)
		if err == nil {
			err = c.Store.EndSecondFactor(ctx, u.ID) // whoever has the machine helps somebody who lost their phone, too
		}
		if err != nil {
			return err
		}
		said := "%s has a new password and is signed out everywhere.\n"
		if f.IsOn() {
			said = "%s has a new password, signs in without a code, and is signed out everywhere.\n"
		}
		_, err = fmt.Fprintf(e.Stdout, said, u.Name)
		return err
	})
}

// userReset prints a link for a new password; only the link goes to stdout.
func userReset(ctx context.Context, e Env, args []string) error {
	var data config.Data
	var at config.Address
	f := config.NewFlags(e.Getenv)
	config.DeclareData(f, &data)
	at.Declare(f)
	return withUser(ctx, e, f, &data, args, func(c *chat.Chat, u chat.User) error {
		if err := at.Check(); err != nil {
			return err
		}
		base, err := baseURL(at, data.Folder)
		if err != nil {
			return err
		}
		if u.Disabled {
			return failf("%s is disabled, so a new password would not help. Run first: ribbit user enable %[1]s", u.Name)
		}
		r, err := c.AddResetFor(ctx, u.ID)
		if err != nil {
			return err
		}
		fmt.Fprintf(e.Stderr, "%s opens this link and chooses a new password. It is good once, until %s:\n", u.Name, r.ExpiresAt.Local().Format("2 January 2006, 15:04"))
		_, err = fmt.Fprintf(e.Stdout, "%s/reset/%s\n", base, r.Code)
		return err
	})
}

func userDisable(ctx context.Context, e Env, args []string) error {
	return setDisabled(ctx, e, args, true, "%s is signed out and cannot come back until you run: ribbit user enable %[1]s\n")
}

func userEnable(ctx context.Context, e Env, args []string) error {
	return setDisabled(ctx, e, args, false, "%s can sign in again.\n")
}

func setDisabled(ctx context.Context, e Env, args []string, disabled bool, said string) error {
	var data config.Data
	f := config.NewFlags(e.Getenv)
	config.DeclareData(f, &data)
	return withUser(ctx, e, f, &data, args, func(c *chat.Chat, u chat.User) error {
		if err := c.Store.SetDisabled(ctx, u.ID, disabled); err != nil {
			return err
		}
		_, err := fmt.Fprintf(e.Stdout, said, u.Name)
		return err
	})
}

// withUser parses args, which name a user, and runs do for this user.
func withUser(ctx context.Context, e Env, f *config.Flags, data *config.Data, args []string, do func(*chat.Chat, chat.User) error) error {
	w, err := words(f, args, "NAME")
	if err != nil {
		return err
	}
	if err := wantData(*data); err != nil {
		return err
	}
	return withChat(ctx, e, *data, func(c *chat.Chat) error {
		u, err := userNamed(ctx, c, w[0])
		if err != nil {
			return err
		}
		return do(c, u)
	})
}

// userNamed finds somebody by their name.
func userNamed(ctx context.Context, c *chat.Chat, name string) (chat.User, error) {
	u, _, err := c.Store.UserByFold(ctx, chat.FoldName(name))
	if chat.Is(err, chat.NotFound) {
		return u, failf("There is nobody called %s. See who there is with: ribbit user list", name)
	}
	return u, err
}

func userList(ctx context.Context, e Env, args []string) error {
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
		all, err := c.Store.AllUsers(ctx)
		if err != nil {
			return err
		}
		t := tabwriter.NewWriter(e.Stdout, 0, 0, 2, ' ', 0)
		fmt.Fprintln(t, "NAME\tROLE\tSIGN-IN\tKARMA\tSINCE")
		for _, u := range all {
			role, signIn := "member", "yes"
			switch {
			case u.Admin:
				role = "admin"
			case u.Guest:
				role, signIn = "guest", "no password"
			}
			if u.Disabled {
				signIn = "disabled"
			}
			fmt.Fprintf(t, "%s\t%s\t%s\t%d\t%s\n", u.Name, role, signIn, u.Karma, u.CreatedAt.Local().Format("2006-01-02"))
		}
		return t.Flush()
	})
}
