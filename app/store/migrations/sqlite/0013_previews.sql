-- What the pages say of themselves that messages link to first. Their pictures lie in the file store.
CREATE TABLE previews (
	message_id INTEGER PRIMARY KEY REFERENCES messages (id),
	url        TEXT    NOT NULL,
	title      TEXT    NOT NULL,
	about      TEXT    NOT NULL,
	picture    TEXT, -- NULL for none
	created_at INTEGER NOT NULL
) STRICT;

CREATE INDEX previews_by_url ON previews (url, created_at);
CREATE INDEX previews_by_picture ON previews (picture) WHERE picture IS NOT NULL;
