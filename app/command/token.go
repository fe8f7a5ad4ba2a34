package command

import (
	"context"
	"fmt"

	"ribbit/app/chat"
	"ribbit/app/config"
)

// token prints a new API token; only the token goes to stdout.
func token(ctx context.Context, e Env, args []string) error {
	var data string
	f := config.NewFlags(e.Getenv)
	config.DeclareData(f, &data)
	label := f.String("label", "", "")
	return withUser(ctx, e, f, &data, args, func(c *chat.Chat, u chat.User) error {
		if u.Disabled {
			return chat.Problemf(chat.Conflict, "%s is disabled, so a token would not work. Run first: ribbit user enable %[1]s", u.Name)
		}
		secret, err := c.AddToken(ctx, u, *label)
		if err != nil {
			return err
		}
		fmt.Fprintf(e.Stderr, "A token for %s, shown only now. Scripts send it as \"Authorization: Bearer TOKEN\".\n", u.Name)
		_, err = fmt.Fprintln(e.Stdout, secret)
		return err
	})
}
