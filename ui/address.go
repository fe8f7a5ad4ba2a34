package ui

import (
	"context"

	"ribbit/ui/texts"
)

// otherAddressHint says for whom another address is.
func otherAddressHint(ctx context.Context, s Shell, address string) string {
	if isHTTPS(address) {
		return say(ctx, texts.AddressForTrusting, "server", s.server())
	}
	return say(ctx, texts.AddressForOthers, "server", s.server())
}
