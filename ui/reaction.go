package ui

import (
	"context"
	"slices"

	"ribbit/app/chat"
	"ribbit/ui/texts"
)

// MaxReactors is how many people are named who gave a reaction; the rest are counted.
const MaxReactors = 10

// Reactors names who gave a reaction, the reader first: "You, linus and 3 others". all is how many they are.
func Reactors(ctx context.Context, users []chat.User, reader chat.UserID, all int) string {
	names := make([]string, 0, len(users)+1)
	for _, u := range users {
		if u.ID == reader {
			names = slices.Insert(names, 0, say(ctx, texts.You))
		} else {
			names = append(names, u.Name)
		}
	}
	return joinNames(ctx, names, all, MaxReactors)
}
