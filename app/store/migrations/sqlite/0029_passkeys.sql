-- What people sign in by without a password.
CREATE TABLE passkeys (
	id           INTEGER PRIMARY KEY AUTOINCREMENT,
	user_id      INTEGER NOT NULL REFERENCES users (id),
	name         TEXT    NOT NULL,
	host         TEXT    NOT NULL, -- of the addresses at which it is good
	handle       TEXT    NOT NULL, -- the user's, base64url, as are credential and key
	credential   TEXT    NOT NULL,
	key          TEXT    NOT NULL,
	counter      INTEGER NOT NULL, -- of signatures, up to 2^32 - 1
	can_be_many  INTEGER NOT NULL CHECK (can_be_many IN (0, 1)),
	created_at   INTEGER NOT NULL,
	last_used_at INTEGER, -- NULL until it was used
	UNIQUE (host, credential)
) STRICT;

CREATE INDEX passkeys_by_user ON passkeys (user_id, id);

-- Challenges that were answered rightly and would otherwise still be good.
CREATE TABLE spent_challenges (
	hash       TEXT    PRIMARY KEY,
	expires_at INTEGER NOT NULL
) STRICT;

CREATE INDEX spent_challenges_by_end ON spent_challenges (expires_at);
