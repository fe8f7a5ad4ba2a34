-- What bots do when they are asked by a slash.
CREATE TABLE commands (
	bot_id      BIGINT NOT NULL REFERENCES users (id),
	name        TEXT   COLLATE "C" NOT NULL,
	place       BIGINT NOT NULL,
	description TEXT   COLLATE "C" NOT NULL,
	hint        TEXT   COLLATE "C" NOT NULL,
	PRIMARY KEY (bot_id, name)
);

CREATE INDEX commands_by_name ON commands (name, bot_id);

ALTER TABLE deliveries ADD COLUMN command TEXT COLLATE "C";
