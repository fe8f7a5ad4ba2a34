// Package store keeps everything in one database, of SQLite or PostgreSQL, and has the only SQL of Ribbit. Its files are named for
// the nouns of package chat; what only one of the two does is behind the interface engine and in files that begin with sqlite or
// postgres, in connection.go, log.go and lock.go (SQLite's), and in those of backups.
//
// Invariants
//
//   - One goroutine writes (see writer.go). It commits many writes at once, and only after the commit does a caller get
//     its answer and the announcer its events, in the order of commits.
//   - A commit is on the disk: WAL with synchronous=FULL, read back whenever a connection opens; synchronous_commit, looked at when
//     the server starts.
//   - Membership is part of every query; what is not the caller's answers NotFound, like what is not there.
//   - seq counts a thread's messages without a hole; version grows with every change of any message.
//   - The texts that can be seen are in the search index, and beside them only those that a ban removed, until their words are taken out.
//
// Statements are SQLite's, in words that PostgreSQL has, too, or that postgres_dialect.go knows: flags are numbers and are compared
// with 0 or 1, conditions are joined with conditions, an upsert names its key, what is sorted by is selected, and a list is an idList
// or a textList that json_each reads.
//
// Parameters are written +?1. To SQLite, a bare parameter in a condition is a value to plan for: it parses and plans the
// statement again whenever the value is cleared, which is after every use, and that costs more than the query. The sign
// hides the parameter from the planner and changes nothing else. (SELECT +?1) hides it from PostgreSQL's, where that would plan for each
// thread anew because they are so different in size.
package store
