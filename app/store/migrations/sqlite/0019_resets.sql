-- Links for a new password; the newest of a user is the only one.
CREATE TABLE resets (
	user_id    INTEGER PRIMARY KEY REFERENCES users (id),
	hash       TEXT    NOT NULL UNIQUE, -- of the code
	expires_at INTEGER NOT NULL
) STRICT;
