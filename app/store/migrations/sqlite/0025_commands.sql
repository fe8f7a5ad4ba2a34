-- What bots do when they are asked by a slash.
CREATE TABLE commands (
	bot_id      INTEGER NOT NULL REFERENCES users (id),
	name        TEXT    NOT NULL, -- without the slash
	place       INTEGER NOT NULL, -- among those of the bot
	description TEXT    NOT NULL,
	hint        TEXT    NOT NULL, -- what goes behind it; '' for nothing
	PRIMARY KEY (bot_id, name)
) STRICT;

CREATE INDEX commands_by_name ON commands (name, bot_id);

ALTER TABLE deliveries ADD COLUMN command TEXT; -- that the message asks for; NULL for none
