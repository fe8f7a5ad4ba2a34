-- A mute may end by itself.
ALTER TABLE members ADD COLUMN muted_until INTEGER NOT NULL DEFAULT 0; -- milliseconds; 0 when it is not muted, the largest number for good
UPDATE members SET muted_until = 9223372036854775807 WHERE muted = 1;
ALTER TABLE members DROP COLUMN muted;
CREATE INDEX members_by_mute ON members (muted_until) WHERE muted_until > 0;
