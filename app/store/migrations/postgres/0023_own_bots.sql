-- Bots of people: they go out with whoever made them, and come back with them.
ALTER TABLE bots ADD COLUMN out_with_owner BIGINT NOT NULL DEFAULT 0 CHECK (out_with_owner IN (0, 1));

CREATE INDEX bots_by_owner ON bots (owner_id) WHERE owner_id IS NOT NULL;
CREATE INDEX hooks_by_bot ON hooks (bot_id, used_at);
