// Package bus carries short notes between the servers of one database, by NATS. It knows nothing of chat.
//
// Notes of one server reach another in the order in which they were published, or not at all: whoever hears of Missed looks at
// the database, which is the truth.
package bus
