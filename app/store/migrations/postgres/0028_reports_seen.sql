-- Which admins have seen a report, and the messages around what was reported: the log says so once.
CREATE TABLE report_readers (
	report_id BIGINT NOT NULL REFERENCES reports (id),
	user_id   BIGINT NOT NULL REFERENCES users (id),
	PRIMARY KEY (report_id, user_id)
);

CREATE INDEX reports_by_time ON reports (created_at);
