-- Stickers that people added. Their pictures lie in the file store, under the name in file.
CREATE TABLE stickers (
	name       TEXT    PRIMARY KEY,
	words      TEXT    NOT NULL, -- that find it: a JSON array
	user_id    INTEGER NOT NULL REFERENCES users (id),
	file       TEXT    NOT NULL,
	created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX stickers_by_file ON stickers (file);
