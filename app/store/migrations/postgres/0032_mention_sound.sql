-- Whether open pages make a sound for a message that speaks to the user; whoever had switched the sound off wanted neither.
ALTER TABLE alerts ADD COLUMN mention_sound BIGINT NOT NULL DEFAULT 1 CHECK (mention_sound IN (0, 1));

UPDATE alerts SET mention_sound = sound;
