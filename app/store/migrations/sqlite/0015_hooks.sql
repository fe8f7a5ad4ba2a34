-- Accounts of programs. Their password_hash is no hash of anything.
ALTER TABLE users ADD COLUMN bot INTEGER NOT NULL DEFAULT 0 CHECK (bot IN (0, 1));

-- Addresses at which programs write into a thread.
CREATE TABLE hooks (
	id         INTEGER PRIMARY KEY AUTOINCREMENT,
	hash       TEXT    NOT NULL UNIQUE, -- of the key
	thread_id  INTEGER NOT NULL REFERENCES threads (id),
	bot_id     INTEGER NOT NULL REFERENCES users (id),
	label      TEXT    NOT NULL,
	by_id      INTEGER REFERENCES users (id), -- NULL when made on the command line
	created_at INTEGER NOT NULL,
	used_at    INTEGER, -- NULL before the first message
	ended_at   INTEGER  -- NULL while it holds
) STRICT;

CREATE INDEX hooks_by_thread ON hooks (thread_id, id);
CREATE INDEX hooks_that_hold ON hooks (id) WHERE ended_at IS NULL;

-- What programs said beside the text of their messages.
CREATE TABLE notices (
	message_id INTEGER PRIMARY KEY REFERENCES messages (id),
	hook_id    INTEGER NOT NULL REFERENCES hooks (id),
	key        TEXT, -- what the program calls what it speaks of, while a further message takes this one's place; else NULL
	notice     TEXT NOT NULL -- JSON
) STRICT;

CREATE UNIQUE INDEX notices_by_key ON notices (hook_id, key) WHERE key IS NOT NULL;
