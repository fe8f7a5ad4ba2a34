package store

import (
	"context"
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

// Reports implements chat.Store.
func (s *Store) Reports(ctx context.Context, limit int) (reports []chat.Report, err error) {
	err = s.snapshot(ctx, "list reports", func(q querier) error {
		reports = []chat.Report{}
		var ids []chat.MessageID
		err := each(ctx, q, func(row scanner) error {
			var r chat.Report
			err := row.Scan(append(userFields(&r.By), &r.ID, &r.Message.ID, &r.Reason, timeColumn{&r.CreatedAt})...)
			reports, ids = append(reports, r), append(ids, r.Message.ID)
			return err
		}, `
			SELECT`+userColumns+`,
				r.id,
				r.message_id,
				r.reason,
				r.created_at
			FROM reports r
			JOIN users u ON u.id = r.by_id
			WHERE r.resolved_at IS NULL
			ORDER BY r.id DESC
			LIMIT +?1`, limit)
		if err != nil {
			return err
		}
		ms, err := messages(ctx, q, nil, len(ids), selectMessages+`
			WHERE m.id IN (SELECT j.value FROM json_each(+?1) j)`, jsonIDs(ids))
		byID := make(map[chat.MessageID]chat.Message, len(ms))
		for _, m := range ms {
			byID[m.ID] = m
		}
		for i := range reports {
			reports[i].Message = byID[reports[i].Message.ID]
		}
		return err
	})
	return reports, err
}

// Report implements chat.Store.
func (s *Store) Report(ctx context.Context, id chat.ReportID) (r chat.Report, err error) {
	err = one(ctx, s.reading, `
		SELECT
			r.id,
			r.reason,
			r.message_id,
			m.sender_id
		FROM reports r
		JOIN messages m ON m.id = r.message_id
		WHERE r.id = +?1 AND r.resolved_at IS NULL`, []any{id}, &r.ID, &r.Reason, &r.Message.ID, &r.Message.Sender.ID)
	return r, failed("read report", orProblem(err, chat.NewProblem(chat.NotFound, "no-such-report")))
}

// CountReports implements chat.Store.
func (s *Store) CountReports(ctx context.Context) (n int, err error) {
	err = one(ctx, s.reading, `SELECT count(*) FROM reports WHERE resolved_at IS NULL`, nil, &n)
	return n, failed("count reports", err)
}

// ResolveReport implements chat.Store.
func (s *Store) ResolveReport(ctx context.Context, by chat.UserID, id chat.ReportID, at time.Time) error {
	_, err := write(ctx, s, "resolve report", func(t *tx) (struct{}, error) {
		resolved, err := t.changed(`
			UPDATE reports
			SET resolved_by = ?2, resolved_at = ?3
			WHERE id = +?1 AND resolved_at IS NULL`, id, by, millis(at))
		if err == nil && resolved == 0 {
			err = chat.NewProblem(chat.NotFound, "no-such-report")
		}
		return struct{}{}, err
	})
	return err
}
