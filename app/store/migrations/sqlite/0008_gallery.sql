-- What was sent in a thread is listed by what it is, newest first.
ALTER TABLE uploads ADD COLUMN thread_id INTEGER REFERENCES threads (id); -- of its message; NULL until it is sent

UPDATE uploads
SET thread_id = (SELECT m.thread_id FROM messages m WHERE m.id = uploads.message_id)
WHERE message_id IS NOT NULL;

-- What a reader takes a file for: its kind, or a voice message, which is told from other sounds by its name.
ALTER TABLE uploads ADD COLUMN shown_as TEXT GENERATED ALWAYS AS (
	CASE WHEN kind = 'audio' AND (name = 'voice-message' OR name GLOB 'voice-message.*') THEN 'voice' ELSE kind END
) VIRTUAL;

CREATE INDEX uploads_by_thread ON uploads (thread_id, shown_as, message_id DESC, place) WHERE thread_id IS NOT NULL;
