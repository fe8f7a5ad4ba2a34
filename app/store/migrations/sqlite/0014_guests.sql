-- A guest is a user without a password.
CREATE INDEX users_who_are_guests ON users (id) WHERE password_hash = '' AND disabled = 0;
