-- What admins decide about writing in a channel.
ALTER TABLE threads ADD COLUMN announce INTEGER NOT NULL DEFAULT 0 CHECK (announce IN (0, 1)); -- only its owner and admins write
ALTER TABLE threads ADD COLUMN slow     INTEGER NOT NULL DEFAULT 0 CHECK (slow >= 0);          -- milliseconds between two messages of one person

ALTER TABLE members ADD COLUMN wrote_at INTEGER; -- when they wrote last; NULL for never since this column is there
