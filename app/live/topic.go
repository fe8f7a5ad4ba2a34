package live

import (
	"ribbit/app/chat"
	"ribbit/app/hub"
)

// The two formats of the live wire.
const (
	pageWire byte = iota + 1 // HTML fragments
	jsonWire                 // events of the contract
)

// Kinds of topic. What concerns one user only goes to all of the user's listeners directly.
const (
	messagesTopic byte = iota + 1 // a thread's messages, for those who opened it
	newsTopic                     // what every member of a thread hears, opened or not
)

func messagesOf(wire byte, t chat.ThreadID) hub.Topic {
	return hub.Topic{Wire: wire, Kind: messagesTopic, ID: int64(t)}
}

func newsOf(wire byte, t chat.ThreadID) hub.Topic {
	return hub.Topic{Wire: wire, Kind: newsTopic, ID: int64(t)}
}

// fromOn is a topic for whoever may know of all up to a version.
func fromOn(t hub.Topic, v chat.Version) hub.From { return hub.From{Topic: t, Version: int64(v)} }
