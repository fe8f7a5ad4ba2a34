-- The log is read by who, when and words.
ALTER TABLE log ADD COLUMN words TEXT NOT NULL DEFAULT ''; -- of subject and reason, folded
UPDATE log SET words = lower(subject || ' ' || reason);
CREATE INDEX log_by_time ON log (created_at, id);
CREATE INDEX log_by_who ON log (by_id, created_at, id);
