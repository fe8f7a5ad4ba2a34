-- What is asked for after the password: codes of an app, and codes for when the phone is lost.
CREATE TABLE second_factors (
	user_id      INTEGER PRIMARY KEY REFERENCES users (id),
	secret       TEXT    NOT NULL,
	last_step    INTEGER NOT NULL, -- the last step of time that a code was used for
	confirmed_at INTEGER -- NULL until the first code was typed
) STRICT;

CREATE TABLE recovery_codes (
	user_id INTEGER NOT NULL REFERENCES users (id),
	hash    TEXT    NOT NULL,
	PRIMARY KEY (user_id, hash)
) STRICT;
