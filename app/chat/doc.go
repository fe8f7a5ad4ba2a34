// Package chat holds the rules of Ribbit: who may do what, what a message may hold, and what everyone is told
// afterwards. It knows no SQL, no HTML, no HTTP and starts no goroutine; beyond the standard library it imports only
// golang.org/x/text, for Unicode.
//
// # Glossary
//
// One word for one thing, in every layer.
//
//	user             somebody with an account. Avoid: account, profile, contact.
//	member           a user in a thread. Avoid: participant, subscriber.
//	thread           a conversation: direct (two people), group or channel. Avoid: room, conversation.
//	thread settings  a member's own choices about a thread: muted, pinned, hidden. Nobody else learns of them.
//	list item        a thread as it stands in its member's list of threads, with its last message. Avoid: row.
//	owner            the one member who decides about a group or channel; admins may delete a message of any thread, and have no other rights in those they are not in.
//	message          one entry of a thread. Avoid: post, comment.
//	bot              a user that is a program. Avoid: app, integration.
//	hook             an address at which programs write into a thread, as a bot. Avoid: webhook, endpoint.
//	notice           what a program said beside the text of its message: title, priority, tags, buttons.
//	system message   a message of kind system: what happened to the thread. Nobody answers, edits or deletes it.
//	draft            a message before it is stored.
//	mention          somebody named in a message with an @; @here is everybody in the thread.
//	command          a message that begins with a slash and asks for something: /roll. Avoid: slash command, macro.
//	reaction         an emoji or sticker that members give to a message.
//	request          a thread that waits for its member's answer because a stranger brought them in. Avoid: invitation.
//	request policy   whether strangers have to ask before they write to somebody.
//	block            one user's decision that another may not write to them.
//	removal          an owner's decision that a user may not join a channel again.
//	settings         a user's choices about themselves.
//	caller           the user on whose behalf a request runs, and the session or token it came with.
//	session          one signed-in browser; token: the same for a script. Only hashes of their secrets are stored.
//	pass             a code that signs one more device of its maker in, once.
//	second factor    a code of an app that goes with the password.
//	aside            what a bot says to one member alone.
//	socket           one live connection of a page or a program. Avoid: line, wire.
//	seq              a message's place in its thread: 1, 2, 3, … without a hole.
//	version          grows with every change of any message on the server; resuming goes by it.
//	read mark        the seq up to which a member has read. Avoid: cursor.
//	tally            what a user's threads add up to: unread, mentions, requests.
//	event            something that was committed and is announced.
//	problem          an error that a person may see: a kind, and the id of a sentence in the catalogue of texts.
//
// # Invariants
//
//   - Every write is checked here, committed by the Store, then announced, in that order. Events reach the Announcer in
//     the order of their commits.
//   - unread is always LastSeq - LastReadSeq; there is no counter to drift.
//   - A thread's content reaches its members and nobody else; to others the thread does not exist (NotFound).
//   - Someone who is invisible is never online to others. Someone who hides their reading, or reads a request, moves no
//     read mark that others see.
//   - A deleted message keeps its row, seq and place, and loses its text and reactions.
package chat
