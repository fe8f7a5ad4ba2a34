package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"ribbit/app/chat"
)

// alertColumns are read by alertFields.
const alertColumns = `
		coalesce(a.sound, 1),
		coalesce(a.mention_sound, 1),
		coalesce(a.desktop, 0),
		coalesce(a.show, 'all'),
		a.quiet_from,
		a.quiet_to,
		a.quiet_zone,
		a.ntfy_url,
		a.ntfy_token,
		a.gotify_url,
		a.gotify_token`

// alertRow is where alertColumns are read to.
type alertRow struct {
	chat.AlertSettings
	from, to                   sql.NullInt64
	zone                       sql.NullString
	ntfy, ntfyToken            sql.NullString
	gotifyAddress, gotifyToken sql.NullString
}

func (r *alertRow) fields() []any {
	return []any{&r.Sound, &r.MentionSound, &r.Desktop, &r.Show, &r.from, &r.to, &r.zone, &r.ntfy, &r.ntfyToken, &r.gotifyAddress, &r.gotifyToken}
}

func (r *alertRow) settings() chat.AlertSettings {
	s := r.AlertSettings
	if r.zone.Valid {
		s.Quiet = &chat.Quiet{From: time.Duration(r.from.Int64) * time.Minute, To: time.Duration(r.to.Int64) * time.Minute, Zone: r.zone.String}
	}
	s.Ntfy, s.Gotify = targetOf(r.ntfy, r.ntfyToken), targetOf(r.gotifyAddress, r.gotifyToken)
	return s
}

func targetOf(url, token sql.NullString) *chat.AlertTarget {
	if !url.Valid {
		return nil
	}
	return &chat.AlertTarget{URL: url.String, Token: token.String}
}

// AlertSettings implements chat.Store.
func (s *Store) AlertSettings(ctx context.Context, user chat.UserID) (chat.AlertSettings, error) {
	a, err := alertSettings(ctx, s.reading, user)
	return a, failed("read alert settings", err)
}

func alertSettings(ctx context.Context, q querier, user chat.UserID) (chat.AlertSettings, error) {
	var r alertRow
	err := one(ctx, q, `SELECT`+alertColumns+` FROM alerts a WHERE a.user_id = +?1`, []any{user}, r.fields()...)
	if errors.Is(err, sql.ErrNoRows) {
		return chat.DefaultAlertSettings, nil
	}
	return r.settings(), err
}

// SetAlerts implements chat.Store.
func (s *Store) SetAlerts(ctx context.Context, user chat.UserID, k chat.AlertChange) (chat.AlertSettings, error) {
	return write(ctx, s, "set alerts", func(t *tx) (a chat.AlertSettings, err error) {
		if a, err = alertSettings(ctx, t, user); err != nil {
			return a, err
		}
		a = k.Apply(a)
		args := append([]any{user, a.Sound, a.MentionSound, a.Desktop, string(a.Show)}, quietValues(a.Quiet)...)
		args = append(args, targetValues(a.Ntfy)...)
		args = append(args, targetValues(a.Gotify)...)
		_, err = t.exec(`
			INSERT INTO alerts (user_id, sound, mention_sound, desktop, show, quiet_from, quiet_to, quiet_zone, ntfy_url, ntfy_token, gotify_url, gotify_token)
			VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
			ON CONFLICT (user_id) DO UPDATE SET
				sound = excluded.sound, mention_sound = excluded.mention_sound, desktop = excluded.desktop, show = excluded.show, quiet_from = excluded.quiet_from, quiet_to = excluded.quiet_to,
				quiet_zone = excluded.quiet_zone, ntfy_url = excluded.ntfy_url, ntfy_token = excluded.ntfy_token, gotify_url = excluded.gotify_url,
				gotify_token = excluded.gotify_token`, args...)
		t.announce(chat.AlertsChanged{UserID: user})
		return a, err
	})
}

func quietValues(q *chat.Quiet) []any {
	if q == nil {
		return []any{nil, nil, nil}
	}
	return []any{int64(q.From / time.Minute), int64(q.To / time.Minute), q.Zone}
}

func targetValues(target *chat.AlertTarget) []any {
	if target == nil {
		return []any{nil, nil}
	}
	return []any{target.URL, target.Token}
}

// Subscribe implements chat.Store.
func (s *Store) Subscribe(ctx context.Context, n chat.Subscription) error {
	_, err := write(ctx, s, "subscribe to pushes", func(t *tx) (struct{}, error) {
		_, err := t.exec(`
			INSERT INTO push_subscriptions (user_id, session_id, endpoint, p256dh, auth, origin, created_at)
			VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
			ON CONFLICT (endpoint) DO UPDATE SET
				user_id = excluded.user_id, session_id = excluded.session_id, p256dh = excluded.p256dh, auth = excluded.auth, origin = excluded.origin,
				created_at = excluded.created_at`,
			n.User, n.Session, n.Endpoint, n.P256dh, n.Auth, n.Origin, millis(n.At))
		if isRefused(err, missingReference) {
			return struct{}{}, noSession()
		}
		if err == nil {
			_, err = t.exec(`
				DELETE FROM push_subscriptions
				WHERE user_id = +?1 AND id NOT IN (
					SELECT p.id FROM push_subscriptions p WHERE p.user_id = +?1 ORDER BY p.created_at DESC, p.id DESC LIMIT +?2
				)`, n.User, chat.MaxSubscriptions)
		}
		t.announce(chat.AlertsChanged{UserID: n.User})
		return struct{}{}, err
	})
	return err
}

// Unsubscribe implements chat.Store.
func (s *Store) Unsubscribe(ctx context.Context, user chat.UserID, endpoint string) error {
	return s.forgetSubscription(ctx, `DELETE FROM push_subscriptions WHERE endpoint = +?1 AND user_id = +?2`, endpoint, user)
}

// ForgetSubscription implements chat.Store.
func (s *Store) ForgetSubscription(ctx context.Context, id int64) error {
	return s.forgetSubscription(ctx, `DELETE FROM push_subscriptions WHERE id = +?1`, id)
}

func (s *Store) forgetSubscription(ctx context.Context, statement string, args ...any) error {
	_, err := write(ctx, s, "forget a subscription", func(t *tx) (struct{}, error) {
		_, err := t.exec(statement, args...)
		return struct{}{}, err
	})
	return err
}

// subscriptionColumns are read by scanSubscription.
const subscriptionColumns = `
		p.id,
		p.user_id,
		p.session_id,
		p.endpoint,
		p.p256dh,
		p.auth,
		p.origin,
		p.created_at`

func scanSubscription(row scanner) (n chat.Subscription, err error) {
	err = row.Scan(&n.ID, &n.User, &n.Session, &n.Endpoint, &n.P256dh, &n.Auth, &n.Origin, timeColumn{&n.At})
	return n, err
}

// Subscriptions implements chat.Store.
func (s *Store) Subscriptions(ctx context.Context, user chat.UserID) ([]chat.Subscription, error) {
	list := []chat.Subscription{}
	err := each(ctx, s.reading, func(row scanner) error {
		n, err := scanSubscription(row)
		list = append(list, n)
		return err
	}, `SELECT`+subscriptionColumns+` FROM push_subscriptions p WHERE p.user_id = +?1 ORDER BY p.id`, user)
	return list, failed("list subscriptions", err)
}

// HasAlertTargets implements chat.Store.
func (s *Store) HasAlertTargets(ctx context.Context) (has bool, err error) {
	err = one(ctx, s.reading, `
		SELECT
			(SELECT max(p.id) FROM push_subscriptions p) IS NOT NULL
			OR (SELECT max(a.user_id) FROM alerts a WHERE a.ntfy_url IS NOT NULL OR a.gotify_url IS NOT NULL) IS NOT NULL`, nil, &has)
	return has, failed("look for ways to alert", err)
}

// Recipients implements chat.Store.
func (s *Store) Recipients(ctx context.Context, thread chat.ThreadID, sender chat.UserID, withPage []chat.UserID) (rs []chat.Recipient, err error) {
	err = s.snapshot(ctx, "find whom to alert", func(q querier) error {
		places := map[chat.UserID]int{} // in rs
		err := each(ctx, q, func(row scanner) error {
			var r chat.Recipient
			var a alertRow
			fields := append([]any{&r.User, &r.LastReadSeq, &r.Disabled, &r.Blocks}, threadSettingsFields(&r.ThreadSettings)...)
			err := row.Scan(append(fields, a.fields()...)...)
			r.AlertSettings = a.settings()
			places[r.User] = len(rs)
			rs = append(rs, r)
			return err
		}, `
			SELECT
				me.user_id,
				me.last_read_seq,
				u.disabled,
				EXISTS (SELECT 1 FROM blocks b WHERE b.by_id = me.user_id AND b.user_id = +?2),`+threadSettingsColumns+`,`+alertColumns+`
			FROM members me
			CROSS JOIN threads t ON t.id = me.thread_id
			CROSS JOIN users u ON u.id = me.user_id
			LEFT JOIN alerts a ON a.user_id = me.user_id
			WHERE me.thread_id = +?1
				AND me.user_id <> +?2
				AND (
					a.ntfy_url IS NOT NULL
					OR a.gotify_url IS NOT NULL
					OR EXISTS (SELECT 1 FROM push_subscriptions p WHERE p.user_id = me.user_id)
					OR me.user_id IN (SELECT j.value FROM json_each(+?3) j)
				)`, thread, sender, jsonIDs(withPage))
		if err != nil || len(rs) == 0 {
			return err
		}
		users := make([]chat.UserID, len(rs))
		for i, r := range rs {
			users[i] = r.User
		}
		return each(ctx, q, func(row scanner) error {
			n, err := scanSubscription(row)
			if err == nil {
				r := &rs[places[n.User]]
				r.Subscriptions = append(r.Subscriptions, n)
			}
			return err
		}, `
			SELECT`+subscriptionColumns+`
			FROM json_each(+?1) j
			CROSS JOIN push_subscriptions p ON p.user_id = j.value`, jsonIDs(users))
	})
	return rs, err
}

// pushKeySetting holds the server's key for push services: its private and its public half.
const pushKeySetting = "push_key"

// PushKey implements chat.Store.
func (s *Store) PushKey(ctx context.Context, newKey func() (private, public string, err error)) (private, public string, err error) {
	private, public, err = newKey()
	if err != nil {
		return "", "", fmt.Errorf("make a key for pushes: %w", err)
	}
	key, err := write(ctx, s, "read the key for pushes", func(t *tx) (key [2]string, err error) {
		_, err = t.exec(`
			INSERT INTO settings (name, value)
			VALUES ('`+pushKeySetting+`', ?1)
			ON CONFLICT DO NOTHING`, jsonTexts([]string{private, public}))
		if err != nil {
			return key, err
		}
		var value []byte
		if err = t.row(`SELECT value FROM settings WHERE name = '`+pushKeySetting+`'`, nil, &value); err == nil {
			err = json.Unmarshal(value, &key)
		}
		return key, err
	})
	return key[0], key[1], err
}
