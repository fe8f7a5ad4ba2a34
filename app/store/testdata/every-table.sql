-- Rows for every table and every column, as strange as they may be. ada and grace are there, and have a chat.
INSERT INTO settings VALUES ('server_id', 'abcdefgh'), ('push_key', '{"private":"p","public":"q"}'), ('server_name', 'The "pond" \ of' || char(10) || 'ada''s');
UPDATE users SET about = 'tab' || char(9) || 'and 🐸', last_seen_at = 1767355200123, invisible = 1, wants_requests = 0, frog = 'tree', admin = 1, karma = -3 WHERE fold = 'ada';
UPDATE users SET hides_reading = 1, picture = 'aa11', disabled = 1, shut_by = (SELECT max(id) FROM users), shut_at = 5, ban = 1 WHERE fold = 'grace';
INSERT INTO users (id, name, fold, password_hash, created_at, bot, shut_by) VALUES (70, 'Hop', 'hop', 'x', -62135596800000, 1, 71), (71, 'İstanbul', 'istanbul', 'y', 9223372036854775807, 0, 70);
INSERT INTO name_parts VALUES ('istan', 71), ('ßß', 70);
INSERT INTO sessions (id, hash, user_id, is_token, label, created_at, last_seen_at, scope, expires_at) VALUES (5, 's1', 70, 1, '', 1, 2, 'read', 3), (900, 's2', 71, 0, 'Firefox', 1, 2, 'all', NULL);
DELETE FROM sessions WHERE id = 900;
INSERT INTO invites (hash, code, by_id, uses, joined, created_at, expires_at) VALUES ('i1', 'c1', 70, 3, 1, 1, 2), ('i2', NULL, NULL, 0, 0, 1, 2);
INSERT INTO threads (id, kind, title, version, last_seq, activity, created_by, created_at, updated_at, owner_id, about, fold, announce, slow) VALUES (40, 'channel', 'Pond', 4007, 6, 4006, 70, 1, 2, 70, 'what for', 'pond', 1, 5000);
INSERT INTO members (thread_id, user_id, place, last_read_seq, joined_at, pinned_at, hidden_at, request, joined_seq, asked_by, muted_until, alerts, wrote_at) VALUES (40, 70, 1, 6, 1, 12, 3, 0, 0, NULL, 0, 'all', 9), (40, 71, 3, 2, 1, NULL, 0, 2, 1, 70, 9223372036854775807, 'mentions', NULL);
INSERT INTO messages (id, thread_id, seq, version, created_version, sender_id, kind, content, reply_to, client_id, created_at, edited_at, deleted) VALUES
	(501, 40, 1, 4001, 4001, 70, 'text', 'The giraffe''s \N \. NULL' || char(10) || char(9) || '"pond"', NULL, 'c-1', 1, 7, 0),
	(502, 40, 2, 4002, 4002, 71, 'text', '[message deleted]', 501, NULL, 2, NULL, 1),
	(503, 40, 3, 4003, 4003, 70, 'image', 'the caption', 501, 'c-2', 3, NULL, 0),
	(504, 40, 4, 4004, 4004, 71, 'sticker', ':happy:', NULL, NULL, 4, NULL, 0),
	(505, 40, 5, 4005, 4005, 71, 'system', '{"notice":"joined"}', NULL, NULL, 5, NULL, 0),
	(506, 40, 6, 4007, 4006, 70, 'text', 'Washer done 👩‍👩‍👧 مرحبا 東京', NULL, NULL, 6, NULL, 0);
INSERT INTO reactions (id, message_id, user_id, reaction, created_at) VALUES (8, 501, 71, '👍', 1), (9, 501, 71, ':happy:', 2);
INSERT INTO reports (message_id, by_id, reason, created_at, resolved_by, resolved_at) VALUES (501, 71, 'rude', 1, 70, 2), (503, 71, '', 1, NULL, NULL);
INSERT INTO mentions VALUES (501, 0, 40, 1), (501, 71, 40, 1);
INSERT INTO blocks VALUES (70, 71, 5);
INSERT INTO removals VALUES (40, 71);
INSERT INTO uploads (id, user_id, message_id, place, state, name, type, kind, size, width, height, duration, placeholder, animated, file, thumb, small, length, created_at, expires_at, thread_id) VALUES
	('u1', 70, 503, 1, 2, 'heron.jpg', 'image/jpeg', 'image', 5, 6, 7, 0, 'data:,', 1, 'f1', 't1', 's1', 5, 1, 2, 40),
	('u2', 70, 503, 0, 2, 'voice-message.ogg', 'audio/ogg', 'audio', 5, 0, 0, 8, '', 0, 'f2', NULL, NULL, 5, 1, 2, 40),
	('u3', 71, NULL, 0, 0, 'half.bin', '', 'file', 0, 0, 0, 0, '', 0, NULL, NULL, NULL, 99, 1, 2, NULL);
INSERT INTO released VALUES ('b1', 'r1'), ('b2', NULL);
INSERT INTO stickers VALUES ('hop', '["jump"]', 70, 'f3', 1);
INSERT INTO previews VALUES (501, 'https://pond.example/', 'Pond', 'of frogs', 'f4', 1);
INSERT INTO hooks (hash, thread_id, bot_id, label, by_id, created_at, used_at, ended_at) VALUES ('h1', 40, 70, 'Washer', 70, 1, 2, 3), ('h2', 40, 70, '', NULL, 1, NULL, NULL);
INSERT INTO notices VALUES (506, 1, 'washer', '{"title":"Laundry","priority":3}'), (501, 2, NULL, '{"priority":3}');
INSERT INTO removed_messages VALUES (502, 71, 'what a ban took', 'c-3', '[70]', '[[70,"👍",1]]', 3, 1);
INSERT INTO log (by_id, action, user_id, subject, reason, created_at) VALUES (70, 'ban', 71, 'x', 'y', 1), (NULL, 'name', NULL, '', '', 2);
INSERT INTO alerts VALUES (70, 1, 0, 'sender', 1320, 420, 'Europe/Oslo', 'https://ntfy.example/x', 'n', 'https://gotify.example', 'g', 0), (71, 0, 1, 'all', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1);
INSERT INTO push_subscriptions (user_id, session_id, endpoint, p256dh, auth, origin, created_at) VALUES (70, 5, 'https://push.example/1', 'p', 'a', 'https://pond.example', 1);
INSERT INTO resets VALUES (71, 'r1', 9);
INSERT INTO bots (user_id, owner_id, hook_url, secret, hook_off, out_with_owner) VALUES (70, 71, 'https://bot.example', 'secret', 1, 1);
INSERT INTO commands VALUES (70, 'weather', 0, 'tells the weather', '[place]');
INSERT INTO passes VALUES (5, 'p1', 9);
INSERT INTO deliveries (key, bot_id, message_id, created_at, next_at, tries, state, status, took, command) VALUES ('d1', 70, 501, 1, 2, 3, 'waiting', 500, 4, 'weather');
INSERT INTO second_factors VALUES (70, 'JBSWY3DP', 5, 6), (71, 'x', 0, NULL);
INSERT INTO identifications VALUES ('https://id.example.org', '5', 70, 7);
INSERT INTO recovery_codes VALUES (70, 'h1'), (70, 'h2');
INSERT INTO passkeys VALUES (3, 70, 'Laptop', 'pond.example', 'AQID', 'BAUG', 'BwgJ', 4294967295, 1, 5, NULL), (4, 71, 'Phone', 'localhost', 'AQIE', 'BAUH', 'BwgK', 0, 0, 5, 6);
INSERT INTO spent_challenges VALUES ('c1', 9);
INSERT INTO report_readers VALUES (1, 70), (2, 70);
