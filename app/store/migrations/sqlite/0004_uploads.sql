-- Files that people brought: what is known of them. Their bytes lie in the file store, under the names in file, thumb and
-- small.
CREATE TABLE uploads (
	id          TEXT    PRIMARY KEY,
	user_id     INTEGER NOT NULL REFERENCES users (id),
	message_id  INTEGER REFERENCES messages (id), -- NULL until it is sent
	place       INTEGER NOT NULL DEFAULT 0,       -- in the message: 0, 1, 2, …
	state       INTEGER NOT NULL CHECK (state BETWEEN 0 AND 2), -- 0 bytes are to come, 1 all are here, 2 kept
	name        TEXT    NOT NULL,
	type        TEXT    NOT NULL DEFAULT '',
	kind        TEXT    NOT NULL DEFAULT 'file',
	size        INTEGER NOT NULL DEFAULT 0,  -- of the file as it is kept
	width       INTEGER NOT NULL DEFAULT 0,
	height      INTEGER NOT NULL DEFAULT 0,
	duration    INTEGER NOT NULL DEFAULT 0,  -- milliseconds
	placeholder TEXT    NOT NULL DEFAULT '', -- a data: address
	animated    INTEGER NOT NULL DEFAULT 0 CHECK (animated IN (0, 1)),
	file        TEXT, -- NULL until it is kept
	thumb       TEXT, -- NULL for what has none
	small       TEXT,
	length      INTEGER NOT NULL, -- bytes that were announced
	created_at  INTEGER NOT NULL,
	expires_at  INTEGER NOT NULL  -- when it goes, unless it is sent
) STRICT, WITHOUT ROWID;

CREATE INDEX uploads_by_message ON uploads (message_id, place) WHERE message_id IS NOT NULL;
CREATE INDEX uploads_by_user ON uploads (user_id, message_id, size, length);
CREATE INDEX uploads_to_expire ON uploads (expires_at) WHERE message_id IS NULL;
CREATE INDEX uploads_to_finish ON uploads (state, created_at) WHERE state < 2;
CREATE INDEX uploads_by_file ON uploads (file) WHERE file IS NOT NULL;
CREATE INDEX uploads_by_thumb ON uploads (thumb) WHERE thumb IS NOT NULL;
CREATE INDEX uploads_by_small ON uploads (small) WHERE small IS NOT NULL;

-- Bytes that something referred to that is gone. They are removed from the file store once nothing else refers to them.
CREATE TABLE released (
	blob TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;
