-- Which admins have seen a report, and the messages around what was reported: the log says so once.
CREATE TABLE report_readers (
	report_id INTEGER NOT NULL REFERENCES reports (id),
	user_id   INTEGER NOT NULL REFERENCES users (id),
	PRIMARY KEY (report_id, user_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX reports_by_time ON reports (created_at);
