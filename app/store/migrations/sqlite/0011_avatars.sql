-- What stands for a user in place of the frog of their name: the code of another frog, or a picture of their own, by its name
-- in the file store. At most one of the two is there.
ALTER TABLE users ADD COLUMN frog TEXT NOT NULL DEFAULT '';
ALTER TABLE users ADD COLUMN picture TEXT;

CREATE INDEX users_by_picture ON users (picture) WHERE picture IS NOT NULL;
