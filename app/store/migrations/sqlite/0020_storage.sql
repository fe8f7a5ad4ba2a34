-- What the messages of a thread carry, added up by kind without a look at each file.
CREATE INDEX uploads_by_weight ON uploads (thread_id, kind, created_at, size) WHERE thread_id IS NOT NULL;

-- People who can sign in are counted.
CREATE INDEX users_who_come_in ON users (id) WHERE disabled = 0 AND bot = 0;
