-- How people want to be told of messages that they do not see.
CREATE TABLE alerts (
	user_id      INTEGER PRIMARY KEY REFERENCES users (id),
	sound        INTEGER NOT NULL CHECK (sound IN (0, 1)),
	desktop      INTEGER NOT NULL CHECK (desktop IN (0, 1)),
	show         TEXT    NOT NULL CHECK (show IN ('all', 'sender', 'nothing')),
	quiet_from   INTEGER, -- minutes since midnight in quiet_zone; NULL for no quiet hours
	quiet_to     INTEGER,
	quiet_zone   TEXT,
	ntfy_url     TEXT, -- NULL for none, as below
	ntfy_token   TEXT,
	gotify_url   TEXT,
	gotify_token TEXT
) STRICT;

CREATE INDEX alerts_through_others ON alerts (user_id) WHERE ntfy_url IS NOT NULL OR gotify_url IS NOT NULL;

-- Browsers that take pushes, as long as their session lasts.
CREATE TABLE push_subscriptions (
	id         INTEGER PRIMARY KEY AUTOINCREMENT,
	user_id    INTEGER NOT NULL REFERENCES users (id),
	session_id INTEGER NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
	endpoint   TEXT    NOT NULL UNIQUE,
	p256dh     TEXT    NOT NULL,
	auth       TEXT    NOT NULL,
	origin     TEXT    NOT NULL, -- by which the browser reaches this server
	created_at INTEGER NOT NULL
) STRICT;

CREATE INDEX push_subscriptions_by_user ON push_subscriptions (user_id);
CREATE INDEX push_subscriptions_by_session ON push_subscriptions (session_id);

ALTER TABLE members ADD COLUMN alerts TEXT NOT NULL DEFAULT 'all' CHECK (alerts IN ('all', 'mentions', 'none'));
