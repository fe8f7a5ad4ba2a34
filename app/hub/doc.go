// Package hub is the live wire: topics, listeners and bytes. It knows nothing of chat and asks no database.
//
// A frame is prepared once, header and payload, and shared by everyone who hears it. Publishing puts it into the
// bounded queue of each listener and never waits: whose queue is full is closed with TryAgainLater and catches up when
// it comes back; nothing is skipped silently.
//
// A listener has at most one goroutine that writes, started when there is something to write and gone when the queue
// is empty, so that an idle connection costs none. Only that goroutine writes to the connection: messages, pongs, pings
// and closes go through the queue. Remove waits for it; nothing touches a connection afterwards.
//
// Locks are taken in the order hub, listener.
package hub
