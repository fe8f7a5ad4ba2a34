-- Who was removed from a channel stays out until its owner adds them again.
CREATE TABLE removals (
	thread_id INTEGER NOT NULL REFERENCES threads (id),
	user_id   INTEGER NOT NULL REFERENCES users (id),
	PRIMARY KEY (thread_id, user_id)
) STRICT, WITHOUT ROWID;
