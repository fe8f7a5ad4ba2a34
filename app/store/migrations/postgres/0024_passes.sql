-- Codes that sign one more device in; the newest of a session is the only one, and ends with it.
CREATE TABLE passes (
	session_id BIGINT PRIMARY KEY REFERENCES sessions (id) ON DELETE CASCADE,
	hash       TEXT   COLLATE "C" NOT NULL UNIQUE,
	expires_at BIGINT NOT NULL
);

CREATE INDEX passes_by_end ON passes (expires_at);
