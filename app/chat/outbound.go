package chat

import "context"

// Addresses says which addresses the server may ask because a user told it to.
type Addresses interface {
	// Check answers whether address may be asked, as far as one knows before it is. Problems: Invalid at "url".
	Check(ctx context.Context, address string) error
}
