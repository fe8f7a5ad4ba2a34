-- The words of a message are made in Go (chat.SearchWords), so that a search folds every script alike. Each begins with its
-- thread's number: a search then touches the words of the caller's threads and no others. The index keeps them beside it, and
-- takes out again exactly what was put in, whatever a later Ribbit makes of the same text.
DROP TRIGGER messages_lose_words;
DROP TRIGGER messages_change_words;
DROP TRIGGER messages_drop_words;
DROP TABLE search;
DROP VIEW searchable;

CREATE VIRTUAL TABLE search USING fts4 (
	words,
	tokenize=simple, -- they are lower case already, with blanks between them
	matchinfo=fts3,  -- nothing is ranked: hits come by their age
	order=desc
);

-- Whatever changes a text takes its words out; who writes the new text puts its words in.
CREATE TRIGGER messages_lose_words
BEFORE UPDATE OF kind, content, deleted ON messages
BEGIN
	DELETE FROM search WHERE docid = old.id;
END;

CREATE TRIGGER messages_drop_words
BEFORE DELETE ON messages
BEGIN
	DELETE FROM search WHERE docid = old.id;
END;
