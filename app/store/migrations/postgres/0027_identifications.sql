-- Who somebody is at a provider by which they sign in.
CREATE TABLE identifications (
	issuer     TEXT   COLLATE "C" NOT NULL,
	subject    TEXT   COLLATE "C" NOT NULL,
	user_id    BIGINT NOT NULL REFERENCES users (id),
	created_at BIGINT NOT NULL,
	PRIMARY KEY (issuer, subject)
);

CREATE UNIQUE INDEX identifications_by_user ON identifications (user_id, issuer);
