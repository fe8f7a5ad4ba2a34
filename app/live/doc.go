// Package live is what is pushed: it turns what was committed into frames, rendered once for all pages and once for all
// programs, decides who may hear which, and serves the sockets that hear them. Package hub carries the frames; package
// web makes the handshakes and hands the connections over.
//
// Everything that is told of one thread passes through one goroutine in the order of the commits, so that nobody hears
// of a message after its deletion. What is counted or gathered (presence, unread counts, how a thread looks) has a worker
// of its own, which asks the store for the present state: it may come later, and is never older than what was told before.
package live
