-- Who removes the bytes of a blob right now: nothing may refer to it meanwhile. NULL for nobody.
ALTER TABLE released ADD COLUMN remover TEXT COLLATE "C";
