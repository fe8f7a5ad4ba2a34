-- What is known of bots besides their account: who made them, and where they listen.
CREATE TABLE bots (
	user_id    INTEGER PRIMARY KEY REFERENCES users (id),
	owner_id   INTEGER REFERENCES users (id), -- NULL when made on the command line
	hook_url   TEXT, -- NULL while it listens nowhere
	secret     TEXT, -- of the signature; it outlives the address
	hook_off   INTEGER NOT NULL DEFAULT 0 CHECK (hook_off IN (0, 1)) -- the address answered that it is gone
) STRICT;

CREATE INDEX bots_that_listen ON bots (user_id) WHERE hook_url IS NOT NULL;
CREATE INDEX users_that_are_bots ON users (fold) WHERE bot = 1;

-- Messages that are brought to bots.
CREATE TABLE deliveries (
	id         INTEGER PRIMARY KEY AUTOINCREMENT,
	key        TEXT    NOT NULL UNIQUE, -- what the bot knows it by, the same for all tries
	bot_id     INTEGER NOT NULL REFERENCES bots (user_id),
	message_id INTEGER NOT NULL REFERENCES messages (id),
	created_at INTEGER NOT NULL,
	next_at    INTEGER, -- of the next try; NULL when there is none
	tries      INTEGER NOT NULL DEFAULT 0,
	state      TEXT    NOT NULL DEFAULT 'waiting',
	status     INTEGER NOT NULL DEFAULT 0, -- of the last answer; 0 for none
	took       INTEGER NOT NULL DEFAULT 0 -- the last try, in milliseconds
) STRICT;

CREATE INDEX deliveries_by_bot ON deliveries (bot_id, id);
CREATE INDEX deliveries_that_wait ON deliveries (bot_id, next_at) WHERE next_at IS NOT NULL;
CREATE INDEX deliveries_by_message ON deliveries (message_id);
