-- What admins decide about people, and the log of what they did.
ALTER TABLE users ADD COLUMN shut_by INTEGER REFERENCES users (id); -- the admin who disabled or banned them; NULL for nobody in particular
ALTER TABLE users ADD COLUMN shut_at INTEGER;
ALTER TABLE users ADD COLUMN ban     INTEGER NOT NULL DEFAULT 0 CHECK (ban BETWEEN 0 AND 3); -- 1 banned, 2 banned and messages are still to be removed, 3 not banned and messages are still to come back

-- People are listed by name.
CREATE INDEX users_who_are_shut_out ON users (fold) WHERE disabled = 1;
CREATE INDEX admins_by_name ON users (fold) WHERE admin = 1;
CREATE INDEX guests_by_name ON users (fold) WHERE password_hash = '' AND disabled = 0;
CREATE INDEX users_with_a_ban ON users (ban) WHERE ban > 0;

-- Whoever gets another name is not found by the old one any more.
CREATE INDEX name_parts_by_user ON name_parts (user_id);

-- What somebody wrote, for the admin who removes it.
CREATE INDEX messages_by_sender ON messages (sender_id) WHERE deleted = 0 AND kind <> 'system';

-- What messages held that a ban removed: it comes back when the ban is lifted in time.
CREATE TABLE removed_messages (
	message_id INTEGER PRIMARY KEY REFERENCES messages (id),
	user_id    INTEGER NOT NULL REFERENCES users (id), -- who wrote it
	content    TEXT    NOT NULL,
	client_id  TEXT,
	mentions   TEXT, -- JSON: ids of users; NULL for none
	reactions  TEXT, -- JSON: [user, reaction, time] each, in the order of giving; NULL for none
	removed_at INTEGER NOT NULL
) STRICT;

CREATE INDEX removed_messages_by_user ON removed_messages (user_id);
CREATE INDEX removed_messages_by_age ON removed_messages (removed_at);

CREATE TABLE log (
	id         INTEGER PRIMARY KEY AUTOINCREMENT,
	by_id      INTEGER REFERENCES users (id), -- NULL for whoever has the command line
	action     TEXT    NOT NULL,
	user_id    INTEGER REFERENCES users (id), -- to whom it was done
	subject    TEXT    NOT NULL, -- what it was done to or with, in words; "" for nothing more
	reason     TEXT    NOT NULL,
	created_at INTEGER NOT NULL
) STRICT;
