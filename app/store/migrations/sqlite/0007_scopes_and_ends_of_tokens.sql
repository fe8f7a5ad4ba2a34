-- Tokens that were made before may do everything, for ever.
ALTER TABLE sessions ADD COLUMN scope TEXT NOT NULL DEFAULT 'all' CHECK (scope IN ('read', 'write', 'all'));
ALTER TABLE sessions ADD COLUMN expires_at INTEGER; -- NULL for none but SessionIdle
