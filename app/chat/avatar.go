package chat

import "context"

// Avatar is what stands for a user. The zero value is the frog of their name.
type Avatar struct {
	Frog    string // code of another frog; "" for none
	Picture Blob   // a square picture of their own; "" for none
}

// AvatarStore keeps what stands for whom.
type AvatarStore interface {
	// SetAvatar changes a user's avatar, releases the picture before and announces the change. An upload that is named is used up:
	// it must be the user's own, a picture, ready and not sent. Problem: Invalid (upload). Error: ErrRemoved.
	SetAvatar(ctx context.Context, user UserID, a Avatar, used UploadID, since Removals) (User, error)
	// HasPicture reports whether a blob is somebody's avatar.
	HasPicture(ctx context.Context, b Blob) (bool, error)
}

// ChooseFrog has a generated frog stand for the caller, that of their name when the code is "". Whether there is a frog of that
// code is known to whoever draws them.
func (c *Chat) ChooseFrog(ctx context.Context, caller UserID, code string) (User, error) {
	return c.Store.SetAvatar(ctx, caller, Avatar{Frog: code}, "", 0)
}

// NoPicture refuses an upload as an avatar.
func NoPicture() *Problem {
	return NewInvalid("upload", "avatar-unfit")
}
