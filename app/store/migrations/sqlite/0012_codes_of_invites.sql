CREATE TABLE listed_invites (
	id         INTEGER PRIMARY KEY AUTOINCREMENT,
	hash       TEXT    NOT NULL UNIQUE, -- of the code
	code       TEXT, -- NULL of those from before it was kept, and in backups
	by_id      INTEGER REFERENCES users (id), -- NULL when made on the command line
	uses       INTEGER NOT NULL CHECK (uses >= 0), -- how often it may still be used
	joined     INTEGER NOT NULL DEFAULT 0, -- how many people have come by it
	created_at INTEGER NOT NULL,
	expires_at INTEGER NOT NULL
) STRICT;

INSERT INTO listed_invites (hash, by_id, uses, created_at, expires_at)
SELECT hash, by_id, uses, created_at, expires_at
FROM invites
ORDER BY created_at;

DROP TABLE invites;

ALTER TABLE listed_invites RENAME TO invites;
