-- Codes that sign one more device in; the newest of a session is the only one, and ends with it.
CREATE TABLE passes (
	session_id INTEGER PRIMARY KEY REFERENCES sessions (id) ON DELETE CASCADE,
	hash       TEXT    NOT NULL UNIQUE, -- of the code
	expires_at INTEGER NOT NULL
) STRICT;

CREATE INDEX passes_by_end ON passes (expires_at);
