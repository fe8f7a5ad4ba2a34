// Package chat holds the rules of Ribbit: who may do what, what a message may hold, and what everyone is told
// afterwards. It knows no SQL, no HTML, no HTTP and starts no goroutine; beyond the standard library it imports only
// golang.org/x/text, for Unicode.
//
// Glossary
//
//	user      somebody with an account. Avoid: account, profile, contact.
//	member    a user in a thread. Avoid: participant, subscriber.
//	thread    a conversation: direct (two people), group or channel. Avoid: room, conversation.
//	message   one entry of a thread. Avoid: post, comment.
//	keeping   how a member keeps a thread: muted, pinned, hidden. Avoid: settings of a thread.
//	owner     the one member who decides about a group or channel; admins have no rights in threads they are not in.
//	line      a message of kind system: what happened to the thread. Nobody answers, edits or removes it.
//	request   a thread that waits for its member's word, as a stranger brought them in. Avoid: invitation.
//	block     one user's word that another may not write to them.
//	draft     a message before it is stored.
//	caller    the user on whose behalf a request runs, and the session or token it came with.
//	session   one signed-in browser; token: the same for a script. Only hashes of their secrets are stored.
//	seq       a message's place in its thread: 1, 2, 3, … without a hole.
//	version   grows with every change of any message on the server; resuming goes by it.
//	event     something that was committed and is announced.
//	mention   somebody named in a message with an @; @here is everybody in the thread.
//	problem   an error that a person may see.
//
// Invariants
//
//   - Every write is checked here, committed by the Store, then announced, in that order. Events reach the Announcer in
//     the order of their commits.
//   - unread is always LastSeq - LastReadSeq; there is no counter to drift.
//   - A thread's content reaches its members only; for everybody else the thread does not exist (NotFound).
//   - Who is invisible is never online to others, and who hides their reading or looks at a request moves no mark that
//     others see.
//   - A deleted message keeps its row, seq and place, and loses its text and reactions.
package chat
