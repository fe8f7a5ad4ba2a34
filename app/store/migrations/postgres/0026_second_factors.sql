-- What is asked for after the password: codes of an app, and codes for when the phone is lost.
CREATE TABLE second_factors (
	user_id      BIGINT PRIMARY KEY REFERENCES users (id),
	secret       TEXT   COLLATE "C" NOT NULL,
	last_step    BIGINT NOT NULL,
	confirmed_at BIGINT
);

CREATE TABLE recovery_codes (
	user_id BIGINT NOT NULL REFERENCES users (id),
	hash    TEXT   COLLATE "C" NOT NULL,
	PRIMARY KEY (user_id, hash)
);
