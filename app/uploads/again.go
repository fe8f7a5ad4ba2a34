package uploads

import (
	"context"

	"ribbit/app/chat"
)

// Again is an upload of a file that was sent already in a thread that somebody is in, for them to send. No byte is copied.
// Problems: NotFound, Conflict as of Begin.
func (d *Desk) Again(ctx context.Context, user chat.UserID, from chat.UploadID) (chat.Upload, error) {
	now := d.Now()
	return d.Store.CopyUpload(ctx, from, chat.Upload{
		Attachment: chat.Attachment{ID: newID()}, Owner: user, CreatedAt: now, ExpiresAt: now.Add(chat.UploadLife),
	}, d.MaxTotal)
}
