-- All tokens of the server, for the owner's desk.
CREATE INDEX sessions_that_are_tokens ON sessions (id) WHERE is_token = 1;
