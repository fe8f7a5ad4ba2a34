-- Roles, channels, requests, mentions, and what people decide for themselves.

ALTER TABLE users ADD COLUMN about         TEXT    NOT NULL DEFAULT '';
ALTER TABLE users ADD COLUMN last_seen_at  INTEGER;                                                          -- NULL until the first connection ended
ALTER TABLE users ADD COLUMN invisible     INTEGER NOT NULL DEFAULT 0 CHECK (invisible IN (0, 1));           -- neither online nor last seen is shown
ALTER TABLE users ADD COLUMN hides_reading INTEGER NOT NULL DEFAULT 0 CHECK (hides_reading IN (0, 1));       -- mutual: sees nobody's read marks either
ALTER TABLE users ADD COLUMN wants_requests INTEGER CHECK (wants_requests IN (0, 1));                        -- NULL: as the server's owner decided

CREATE INDEX users_who_hide ON users (id) WHERE invisible = 1 OR hides_reading = 1;

-- The one member of a group or channel who decides about it; NULL in direct threads.
ALTER TABLE threads ADD COLUMN owner_id INTEGER REFERENCES users (id);
ALTER TABLE threads ADD COLUMN about    TEXT NOT NULL DEFAULT ''; -- what a channel is for
ALTER TABLE threads ADD COLUMN fold     TEXT;                     -- what makes two channels' names the same; NULL elsewhere

UPDATE threads SET owner_id = created_by WHERE kind <> 'direct';

CREATE UNIQUE INDEX channels_by_name ON threads (fold) WHERE fold IS NOT NULL;
CREATE INDEX channels_by_activity ON threads (activity) WHERE kind = 'channel';

-- A list shows the first few members of each thread; a place that was left stays empty.
CREATE UNIQUE INDEX members_by_place ON members (thread_id, place);

ALTER TABLE members ADD COLUMN muted     INTEGER NOT NULL DEFAULT 0 CHECK (muted IN (0, 1));
ALTER TABLE members ADD COLUMN pinned_at INTEGER;                     -- a number of the order of versions; NULL when not pinned
ALTER TABLE members ADD COLUMN hidden_at INTEGER NOT NULL DEFAULT 0;  -- hidden until the thread's activity is beyond this
ALTER TABLE members ADD COLUMN request   INTEGER NOT NULL DEFAULT 0 CHECK (request BETWEEN 0 AND 2); -- 1 waits for an answer, 2 was ignored
ALTER TABLE members ADD COLUMN joined_seq INTEGER NOT NULL DEFAULT 0;                                  -- last_seq of the thread at the joining
ALTER TABLE members ADD COLUMN asked_by  INTEGER REFERENCES users (id);                               -- who brought in somebody who wants to be asked

-- Who is named in a message with an @; user 0 is everybody (@here). Deleted with the text.
CREATE TABLE mentions (
	message_id INTEGER NOT NULL REFERENCES messages (id),
	user_id    INTEGER NOT NULL,
	thread_id  INTEGER NOT NULL,
	seq        INTEGER NOT NULL, -- of the message
	PRIMARY KEY (message_id, user_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX mentions_by_reader ON mentions (thread_id, user_id, seq);

CREATE TABLE blocks (
	by_id      INTEGER NOT NULL REFERENCES users (id),
	user_id    INTEGER NOT NULL REFERENCES users (id), -- who may not write to by_id any more
	created_at INTEGER NOT NULL,
	PRIMARY KEY (by_id, user_id),
	CHECK (by_id <> user_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX blocks_by_blocked ON blocks (user_id);

-- Who looks for a picture or a file goes through those alone.
CREATE INDEX messages_with_files ON messages (thread_id) WHERE kind IN ('image', 'file');

-- The index gets the sender as a word, as it has the thread: a search for what somebody wrote needs no other index.
DROP TRIGGER messages_lose_words;
DROP TRIGGER messages_change_words;
DROP TRIGGER messages_drop_words;
DROP TABLE search;
DROP VIEW searchable;

CREATE VIEW searchable (rowid, content, thread_id, sender_id) AS
	SELECT
		id,
		content,
		thread_id,
		sender_id
	FROM messages
	WHERE kind = 'text' AND deleted = 0;

-- The prefixes cost 14 µs for each message and half the index again. Without them a beginning of two letters takes 190 ms
-- among a million messages, with them 1 ms.
CREATE VIRTUAL TABLE search USING fts4 (
	content,
	thread_id,
	sender_id,
	content="searchable",
	tokenize=unicode61 "remove_diacritics=2",
	prefix="2,3",
	order=desc
);

INSERT INTO search (search) VALUES ('rebuild');

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
	INSERT INTO search (docid, content, thread_id, sender_id) VALUES (new.id, new.content, new.thread_id, new.sender_id);
END;

CREATE TRIGGER messages_drop_words
BEFORE DELETE ON messages
WHEN old.kind = 'text' AND old.deleted = 0
BEGIN
	DELETE FROM search WHERE docid = old.id;
END;
