-- Words that a ban leaves in the index of the search, until they are taken out in small steps; a search passes them over, and
-- a ban that is taken back finds them there.
ALTER TABLE removed_messages ADD COLUMN has_words INTEGER NOT NULL DEFAULT 0 CHECK (has_words IN (0, 1));
CREATE INDEX removed_messages_with_words ON removed_messages (has_words, message_id) WHERE has_words = 1;

DROP TRIGGER messages_lose_words;
CREATE TRIGGER messages_lose_words
BEFORE UPDATE OF kind, content, deleted ON messages
WHEN NOT EXISTS (SELECT 1 FROM removed_messages r WHERE r.message_id = old.id)
BEGIN
	DELETE FROM search WHERE docid = old.id;
END;
