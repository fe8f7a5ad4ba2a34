-- The first schema. Every time is an INTEGER: milliseconds since 1970, UTC. Flags are 0 or 1.

CREATE TABLE settings (
	name  TEXT PRIMARY KEY,
	value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE users (
	id            INTEGER PRIMARY KEY AUTOINCREMENT,
	name          TEXT    NOT NULL CHECK (name <> ''),
	fold          TEXT    NOT NULL UNIQUE CHECK (fold <> ''), -- what makes two names the same
	karma         INTEGER NOT NULL DEFAULT 0,                 -- reactions of others to this user's messages
	admin         INTEGER NOT NULL DEFAULT 0 CHECK (admin IN (0, 1)),
	disabled      INTEGER NOT NULL DEFAULT 0 CHECK (disabled IN (0, 1)),
	password_hash TEXT    NOT NULL,
	created_at    INTEGER NOT NULL
) STRICT;

CREATE INDEX users_who_are_admins ON users (id) WHERE admin = 1;

-- The folded beginnings by which a search finds a name.
CREATE TABLE name_parts (
	part    TEXT    NOT NULL,
	user_id INTEGER NOT NULL REFERENCES users (id),
	PRIMARY KEY (part, user_id)
) STRICT, WITHOUT ROWID;

-- Signed-in browsers and tokens. Only the hash of a secret is kept.
CREATE TABLE sessions (
	id           INTEGER PRIMARY KEY AUTOINCREMENT, -- never used twice: sockets are closed by it
	hash         TEXT    NOT NULL UNIQUE,
	user_id      INTEGER NOT NULL REFERENCES users (id),
	is_token     INTEGER NOT NULL CHECK (is_token IN (0, 1)),
	label        TEXT    NOT NULL,
	created_at   INTEGER NOT NULL,
	last_seen_at INTEGER NOT NULL
) STRICT;

CREATE INDEX sessions_by_user ON sessions (user_id);

CREATE TABLE invites (
	hash       TEXT    PRIMARY KEY, -- of the code
	by_id      INTEGER REFERENCES users (id), -- NULL when made on the command line
	uses       INTEGER NOT NULL CHECK (uses >= 0), -- how often it may still be used
	created_at INTEGER NOT NULL,
	expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE threads (
	id          INTEGER PRIMARY KEY AUTOINCREMENT,
	kind        TEXT    NOT NULL CHECK (kind IN ('direct', 'group', 'channel')),
	title       TEXT    NOT NULL,
	low_id      INTEGER REFERENCES users (id), -- the two of a direct thread, the lower id first; else NULL
	high_id     INTEGER REFERENCES users (id),
	last_seq    INTEGER NOT NULL DEFAULT 0 CHECK (last_seq >= 0),
	version     INTEGER NOT NULL DEFAULT 0, -- the highest of its messages
	activity    INTEGER NOT NULL,           -- the version of its last message, else the number its making took
	created_by  INTEGER NOT NULL REFERENCES users (id),
	created_at  INTEGER NOT NULL,
	updated_at  INTEGER NOT NULL,           -- time of the last message, else of the making
	UNIQUE (low_id, high_id),
	CHECK ((kind = 'direct') = (low_id IS NOT NULL)),
	CHECK ((low_id IS NULL) = (high_id IS NULL)),
	CHECK (low_id < high_id)
) STRICT;

CREATE TABLE members (
	thread_id     INTEGER NOT NULL REFERENCES threads (id),
	user_id       INTEGER NOT NULL REFERENCES users (id),
	place         INTEGER NOT NULL CHECK (place > 0), -- 1, 2, 3, … in the order of joining
	last_read_seq INTEGER NOT NULL DEFAULT 0 CHECK (last_read_seq >= 0),
	joined_at     INTEGER NOT NULL,
	PRIMARY KEY (thread_id, user_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX members_by_user ON members (user_id);

CREATE TABLE messages (
	id              INTEGER PRIMARY KEY AUTOINCREMENT,
	thread_id       INTEGER NOT NULL REFERENCES threads (id),
	seq             INTEGER NOT NULL CHECK (seq > 0), -- place in the thread: 1, 2, 3, … without a hole
	version         INTEGER NOT NULL, -- grows with every change of any message
	created_version INTEGER NOT NULL,
	sender_id       INTEGER NOT NULL REFERENCES users (id),
	-- A list of three or more is a temporary table at each insert: the kind that nearly all have goes without.
	kind            TEXT    NOT NULL CHECK (kind = 'text' OR kind IN ('sticker', 'image', 'file', 'system')),
	content         TEXT    NOT NULL,
	reply_to        INTEGER REFERENCES messages (id),
	client_id       TEXT    CHECK (client_id <> ''), -- the sender's own id of it
	created_at      INTEGER NOT NULL,
	edited_at       INTEGER, -- NULL when never edited
	deleted         INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
	UNIQUE (thread_id, seq)
) STRICT;

-- Pages go by id: the id is the tail of every index, so this one holds a thread's messages in their order.
CREATE INDEX messages_by_thread ON messages (thread_id);
CREATE INDEX messages_by_version ON messages (thread_id, version);
CREATE UNIQUE INDEX messages_by_client_id ON messages (thread_id, sender_id, client_id) WHERE client_id IS NOT NULL;

CREATE TABLE reactions (
	id         INTEGER PRIMARY KEY, -- in the order of giving
	message_id INTEGER NOT NULL REFERENCES messages (id),
	user_id    INTEGER NOT NULL REFERENCES users (id),
	reaction   TEXT    NOT NULL CHECK (reaction <> ''),
	created_at INTEGER NOT NULL,
	UNIQUE (message_id, user_id, reaction)
) STRICT;

CREATE TABLE reports (
	id          INTEGER PRIMARY KEY AUTOINCREMENT,
	message_id  INTEGER NOT NULL REFERENCES messages (id),
	by_id       INTEGER NOT NULL REFERENCES users (id),
	reason      TEXT    NOT NULL,
	created_at  INTEGER NOT NULL,
	resolved_by INTEGER REFERENCES users (id), -- NULL while it is open
	resolved_at INTEGER,
	UNIQUE (message_id, by_id)
) STRICT;

CREATE INDEX reports_that_are_open ON reports (id) WHERE resolved_at IS NULL;

-- What a search looks at. The index rebuilds and checks itself from this view, so it must hold all that is indexed
-- and nothing else.
CREATE VIEW searchable (rowid, content, thread_id) AS
	SELECT
		id,
		content,
		thread_id
	FROM messages
	WHERE kind = 'text' AND deleted = 0;

-- The words are stored here and the texts in messages. The thread is a word as well: it keeps a search in a small
-- thread from walking through a large one.
CREATE VIRTUAL TABLE search USING fts4 (
	content,
	thread_id,
	content="searchable",
	tokenize=unicode61 "remove_diacritics=2",
	prefix="2,3",
	order=desc
);

CREATE TRIGGER messages_lose_words
BEFORE UPDATE OF kind, content, deleted ON messages
WHEN old.kind = 'text' AND old.deleted = 0
BEGIN
	DELETE FROM search WHERE docid = old.id;
END;

CREATE TRIGGER messages_change_words
AFTER UPDATE OF kind, content, deleted ON messages
WHEN new.kind = 'text' AND new.deleted = 0
BEGIN
	INSERT INTO search (docid, content, thread_id) VALUES (new.id, new.content, new.thread_id);
END;

CREATE TRIGGER messages_drop_words
BEFORE DELETE ON messages
WHEN old.kind = 'text' AND old.deleted = 0
BEGIN
	DELETE FROM search WHERE docid = old.id;
END;
