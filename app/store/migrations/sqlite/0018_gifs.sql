-- Pictures that move are found in the chats that somebody is in, newest first.
CREATE INDEX uploads_that_move ON uploads (thread_id, message_id DESC) WHERE animated = 1 AND thread_id IS NOT NULL;
