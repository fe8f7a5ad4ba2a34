package command

import (
	"context"
	"fmt"

	"ribbit/app/chat"
	"ribbit/app/config"
	"ribbit/ui/texts"
)

// token prints a new API token; only the token goes to stdout.
func token(ctx context.Context, e Env, args []string) error {
	var data config.Data
	f := config.NewFlags(e.Getenv)
	config.DeclareData(f, &data)
	label := f.String("label", "", "")
	scope := f.String("scope", string(chat.ScopeAll), "")
	expires := f.Duration("expires", 0, "")
	return withUser(ctx, e, f, &data, args, func(c *chat.Chat, u chat.User) error {
		if u.Disabled {
			kind := "user"
			if u.Bot {
				kind = "bot"
			}
			return failf("%s is disabled, so a token would not work. Run first: ribbit %s enable %[1]s", u.Name, kind)
		}
		token, secret, err := c.AddToken(ctx, u, chat.NewToken{Label: *label, Scope: chat.Scope(*scope), Age: *expires})
		if p, ok := chat.AsProblem(err); ok && p.Kind == chat.Invalid {
			return config.Usagef("%s", texts.English.Problem(p))
		}
		if err != nil {
			return err
		}
		fmt.Fprintf(e.Stderr, "A token for %s, shown only now. %s Scripts send it as \"Authorization: Bearer TOKEN\".\n", u.Name, tokenTerms(token))
		_, err = fmt.Fprintln(e.Stdout, secret)
		return err
	})
}

// tokenTerms says what a token may do, and until when.
func tokenTerms(t chat.Session) string {
	may := map[chat.Scope]string{
		chat.ScopeRead:  "It reads",
		chat.ScopeWrite: "It reads, and writes in chats",
		chat.ScopeAll:   "It may do what its user may",
	}[t.Scope]
	if t.ExpiresAt.IsZero() {
		return may + "."
	}
	return may + ", until " + t.ExpiresAt.Local().Format("2 January 2006, 15:04") + "."
}
