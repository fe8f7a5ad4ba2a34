package chat

import "context"

// ExportStore reads what an export holds, page by page. For user 0 that is the whole server, for anybody else what they may
// read at that moment: membership is asked for anew with each page.
type ExportStore interface {
	// ExportThreads lists threads behind one by their ids, with the first FewMembers and without messages.
	ExportThreads(ctx context.Context, user UserID, after ThreadID, limit int) ([]ThreadView, error)
	// ExportThread is one with all its members and without messages. Problem: NotFound.
	ExportThread(ctx context.Context, user UserID, id ThreadID) (ThreadView, error)
	// ExportMessages lists messages of a thread by their seq. Problem: NotFound.
	ExportMessages(ctx context.Context, p ExportPage) (ExportedMessages, error)
	// ServerName is what the owner calls this server; "" until then.
	ServerName(ctx context.Context) (string, error)
}

// ExportPage asks for a page of a thread's messages.
type ExportPage struct {
	User   UserID // 0 for whoever runs the server
	Thread ThreadID
	After  Seq // 0 for the first page
	Limit  int
}

// ExportedMessages is a page of a thread's messages, the oldest first.
type ExportedMessages struct {
	Messages []Message
	Files    map[UploadID]Blob // where the bytes of their attachments lie; those that are still looked at have none
}
