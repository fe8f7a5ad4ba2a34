package store

import (
	"context"
	"slices"
	"time"

	"ribbit/app/chat"
)

// AddReport implements chat.Store.
func (s *Store) AddReport(ctx context.Context, by chat.UserID, id chat.MessageID, reason string, at time.Time) error {
	_, err := write(ctx, s, "add report", func(t *tx) (struct{}, error) {
		f, err := messageFacts(t, id, by)
		if err == nil {
			err = f.MayReport(by)
		}
		if err != nil {
			return struct{}{}, err
		}
		_, err = t.exec(`
			INSERT INTO reports (message_id, by_id, reason, created_at)
			VALUES (?1, ?2, ?3, ?4)
			ON CONFLICT DO NOTHING`, id, by, reason, millis(at))
		return struct{}{}, err
	})
	return err
}

// selectReports begins a query for open reports, r, as scanReport reads them; +?1 is who asks.
const selectReports = `
	SELECT` + userColumns + `,
		r.id,
		r.message_id,
		r.reason,
		r.created_at,
		t.kind,
		t.title,
		EXISTS (SELECT 1 FROM report_readers s WHERE s.report_id = r.id AND s.user_id = +?1)
	FROM reports r
	JOIN users u ON u.id = r.by_id
	JOIN messages m ON m.id = r.message_id
	JOIN threads t ON t.id = m.thread_id
	WHERE r.resolved_at IS NULL`

func scanReport(row scanner) (r chat.Report, err error) {
	err = row.Scan(append(userFields(&r.By), &r.ID, &r.Message.ID, &r.Reason, timeColumn{&r.CreatedAt}, &r.Kind, &r.Title, &r.Seen)...)
	return r, err
}

// Reports implements chat.Store.
func (s *Store) Reports(ctx context.Context, q chat.ReportQuery) (reports []chat.Report, err error) {
	before := q.Before
	if before == 0 {
		before = 1<<63 - 1
	}
	err = s.snapshot(ctx, "list reports", func(db querier) error {
		reports, err = readReports(ctx, db, q, `
		AND r.id < +?2
	ORDER BY r.id DESC
	LIMIT +?3`, before, q.Limit)
		return err
	})
	return reports, err
}

// Report implements chat.Store.
func (s *Store) Report(ctx context.Context, id chat.ReportID, q chat.ReportQuery) (r chat.Report, err error) {
	err = s.snapshot(ctx, "read report", func(db querier) error {
		found, err := readReports(ctx, db, q, `
		AND r.id = +?2`, id)
		if err == nil && len(found) == 0 {
			err = noReport()
		}
		if err == nil {
			r = found[0]
		}
		return err
	})
	return r, err
}

// readReports reads reports that a condition chooses, with what stands around their messages.
func readReports(ctx context.Context, db querier, q chat.ReportQuery, condition string, args ...any) ([]chat.Report, error) {
	reports := []chat.Report{}
	var ids []chat.MessageID
	err := each(ctx, db, func(row scanner) error {
		r, err := scanReport(row)
		reports, ids = append(reports, r), append(ids, r.Message.ID)
		return err
	}, selectReports+condition, append([]any{q.By}, args...)...)
	if err != nil || len(reports) == 0 {
		return reports, err
	}
	// Two reports may be close to each other: what is around both comes twice.
	ms, err := messages(ctx, db, nil, len(ids), `
		SELECT`+messageColumns+`
		FROM json_each(+?1) j
		CROSS JOIN messages x ON x.id = j.value
		CROSS JOIN messages m ON m.thread_id = x.thread_id AND m.seq >= x.seq - +?2 AND m.seq <= x.seq + +?2`+messageJoins+`
		ORDER BY m.thread_id, m.seq`, jsonIDs(ids), q.Around)
	if err != nil {
		return nil, err
	}
	ms = slices.CompactFunc(ms, func(a, b chat.Message) bool { return a.ID == b.ID })
	recent, err := recentReports(ctx, db, q.Since)
	for i := range reports {
		r := &reports[i]
		at := slices.IndexFunc(ms, func(m chat.Message) bool { return m.ID == r.Message.ID })
		r.Message = ms[at]
		for _, m := range ms {
			if m.ThreadID == r.Message.ThreadID && max(m.Seq-r.Message.Seq, r.Message.Seq-m.Seq) <= chat.Seq(q.Around) {
				r.Around = append(r.Around, m)
			}
		}
		r.Recent = recent[r.Message.Sender.ID]
	}
	return reports, err
}

// recentReports is how often people were reported since a time.
func recentReports(ctx context.Context, q querier, since time.Time) (map[chat.UserID]int, error) {
	recent := map[chat.UserID]int{}
	err := each(ctx, q, func(row scanner) error {
		var id chat.UserID
		var n int
		err := row.Scan(&id, &n)
		recent[id] = n
		return err
	}, `
		SELECT
			m.sender_id,
			count(*)
		FROM reports r
		CROSS JOIN messages m ON m.id = r.message_id
		WHERE r.created_at > +?1
		GROUP BY m.sender_id`, millis(since))
	return recent, err
}

// NoteReportsSeen implements chat.Store.
func (s *Store) NoteReportsSeen(ctx context.Context, by chat.UserID, ids []chat.ReportID, at time.Time) error {
	_, err := write(ctx, s, "note who saw reports", func(t *tx) (struct{}, error) {
		for _, id := range ids {
			isNew, err := t.changed(`
				INSERT INTO report_readers (report_id, user_id)
				SELECT id, +?2 FROM reports WHERE id = +?1
				ON CONFLICT DO NOTHING`, id, by)
			if err == nil && isNew > 0 {
				_, err = t.exec(`
					INSERT INTO log (by_id, action, user_id, subject, reason, created_at)
					SELECT +?2, +?3, m.sender_id, t.title, r.reason, +?4
					FROM reports r
					JOIN messages m ON m.id = r.message_id
					JOIN threads t ON t.id = m.thread_id
					WHERE r.id = +?1`, id, by, chat.DeedSeeReport, millis(at))
			}
			if err != nil {
				return struct{}{}, err
			}
		}
		return struct{}{}, nil
	})
	return err
}

// CountReports implements chat.Store.
func (s *Store) CountReports(ctx context.Context) (n int, err error) {
	err = one(ctx, s.reading, `SELECT count(*) FROM reports WHERE resolved_at IS NULL`, nil, &n)
	return n, failed("count reports", err)
}

// ResolveReport implements chat.Store.
func (s *Store) ResolveReport(ctx context.Context, id chat.ReportID, all bool, n chat.NewLogEntry) error {
	_, err := write(ctx, s, "resolve report", func(t *tx) (struct{}, error) {
		resolved, err := t.changed(`
			UPDATE reports
			SET resolved_by = ?2, resolved_at = ?3
			WHERE id = +?1 AND resolved_at IS NULL`, id, n.By, millis(n.At))
		if err == nil && resolved == 0 {
			err = noReport()
		}
		if err == nil && all {
			_, err = t.exec(`
				UPDATE reports
				SET resolved_by = ?2, resolved_at = ?3
				WHERE message_id = (SELECT o.message_id FROM reports o WHERE o.id = +?1) AND resolved_at IS NULL`, id, n.By, millis(n.At))
		}
		if err == nil && n.Deed != "" {
			err = addLogEntry(t, n)
		}
		return struct{}{}, err
	})
	return err
}

func noReport() *chat.Problem { return chat.NewProblem(chat.NotFound, "no-such-report") }
