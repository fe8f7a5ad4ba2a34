-- Who somebody is at a provider by which they sign in.
CREATE TABLE identifications (
	issuer     TEXT    NOT NULL,
	subject    TEXT    NOT NULL,
	user_id    INTEGER NOT NULL REFERENCES users (id),
	created_at INTEGER NOT NULL,
	PRIMARY KEY (issuer, subject)
) STRICT;

CREATE UNIQUE INDEX identifications_by_user ON identifications (user_id, issuer);
