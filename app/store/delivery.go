package store

import (
	"context"
	"crypto/rand"
	"strings"
	"time"

	"ribbit/app/chat"
)

// deliver has a new message brought to the bots that it is said to: those it mentions, the other one of a direct thread, and the
// one that does what it asks for by a slash.
func deliver(t *tx, m chat.Message) error {
	var to []chat.UserID
	for _, n := range m.Mentions {
		if n.User != 0 && n.User != m.Sender.ID {
			to = append(to, n.User)
		}
	}
	if m.Receiver != nil && m.Receiver.Bot {
		to = append(to, m.Receiver.ID)
	}
	commanded, command, err := commandedBot(t, m)
	if err != nil {
		return err
	}
	if commanded != 0 {
		to = append(to, commanded)
	}
	if len(to) == 0 {
		return nil
	}
	to = unique(to)
	added, err := t.changed(`
		INSERT INTO deliveries (key, bot_id, message_id, created_at, next_at, command)
		SELECT
			k.value,
			b.user_id,
			+?2,
			+?3,
			+?3,
			CASE WHEN b.user_id = +?6 THEN ?7 END
		FROM json_each(+?1) j
		CROSS JOIN json_each(+?5) k ON k.key = j.key
		CROSS JOIN bots b ON b.user_id = j.value
		CROSS JOIN users u ON u.id = b.user_id
		WHERE `+listens+`
			AND (SELECT count(*) FROM deliveries w WHERE w.bot_id = b.user_id AND w.next_at IS NOT NULL) < +?4`,
		jsonIDs(to), m.ID, millis(m.CreatedAt), chat.MaxDeliveries, jsonTexts(deliveryKeys(len(to))), commanded, command)
	if err == nil && added > 0 {
		t.announce(chat.DeliveryAdded{})
	}
	return err
}

// deliveryKeys are n keys that nobody guesses.
func deliveryKeys(n int) []string {
	keys := make([]string, n)
	for i := range keys {
		keys[i] = strings.ToLower(rand.Text())
	}
	return keys
}

// unique are ids without those that come again.
func unique[T comparable](ids []T) (once []T) {
	seen := make(map[T]bool, len(ids))
	for _, id := range ids {
		if !seen[id] {
			once = append(once, id)
		}
		seen[id] = true
	}
	return once
}

// deliveryColumns are read by scanDelivery.
const deliveryColumns = botColumns + `,
	coalesce(b.secret, ''),
	d.id,
	d.key,
	d.message_id,
	m.thread_id,
	coalesce(d.command, ''),
	d.created_at,
	d.next_at,
	d.tries,
	d.state,
	d.status,
	d.took`

const deliveryJoins = `
		CROSS JOIN bots b ON b.user_id = d.bot_id
		CROSS JOIN users u ON u.id = d.bot_id
		CROSS JOIN messages m ON m.id = d.message_id`

func scanDelivery(row scanner) (d chat.Delivery, err error) {
	var took int64
	err = row.Scan(append(botFields(&d.Bot), &d.Secret, &d.ID, &d.Key, &d.Message, &d.Thread, &d.Command, timeColumn{&d.CreatedAt}, timeColumn{&d.NextAt},
		&d.Tries, &d.State, &d.Status, &took)...)
	d.Took = time.Duration(took) * time.Millisecond
	return d, err
}

func (s *Store) deliveries(ctx context.Context, query string, args ...any) ([]chat.Delivery, error) {
	list := []chat.Delivery{}
	err := each(ctx, s.reading, func(row scanner) error {
		d, err := scanDelivery(row)
		list = append(list, d)
		return err
	}, query, args...)
	return list, failed("list deliveries", err)
}

// WaitingDeliveries implements chat.DeliveryStore.
func (s *Store) WaitingDeliveries(ctx context.Context, perBot int) ([]chat.Delivery, error) {
	return s.deliveries(ctx, `
		SELECT`+deliveryColumns+`
		FROM bots l
		CROSS JOIN deliveries d ON d.id IN (
			SELECT w.id FROM deliveries w WHERE w.bot_id = l.user_id AND w.next_at IS NOT NULL ORDER BY w.next_at LIMIT +?1
		)`+deliveryJoins+`
		WHERE l.hook_url IS NOT NULL`, perBot)
}

// SettleDelivery implements chat.DeliveryStore.
func (s *Store) SettleDelivery(ctx context.Context, d chat.Delivery) error {
	_, err := write(ctx, s, "settle a delivery", func(t *tx) (struct{}, error) {
		_, err := t.exec(`UPDATE deliveries SET next_at = ?2, tries = ?3, state = ?4, status = ?5, took = ?6 WHERE id = +?1 AND next_at IS NOT NULL`,
			d.ID, millisOrNull(d.NextAt), d.Tries, string(d.State), d.Status, d.Took.Milliseconds())
		if err == nil && d.State == chat.DeliveryGone {
			if _, err = t.exec(`UPDATE bots SET hook_off = 1 WHERE user_id = +?1 AND hook_url = +?2`, d.Bot.ID, d.Bot.HookURL); err == nil {
				err = dropDeliveries(t, d.Bot.ID)
			}
		}
		if err == nil && d.NextAt.IsZero() {
			_, err = t.exec(`
				DELETE FROM deliveries
				WHERE bot_id = +?1 AND next_at IS NULL AND id <= (SELECT o.id FROM deliveries o WHERE o.bot_id = +?1 ORDER BY o.id DESC LIMIT 1 OFFSET +?2)`,
				d.Bot.ID, chat.KeptDeliveries)
		}
		return struct{}{}, err
	})
	return err
}

// dropDeliveries ends all that wait to be brought to a bot.
func dropDeliveries(t *tx, bot chat.UserID) error {
	_, err := t.exec(`UPDATE deliveries SET next_at = NULL, state = ?2 WHERE bot_id = +?1 AND next_at IS NOT NULL`, bot, string(chat.DeliveryDropped))
	return err
}

// Deliveries implements chat.DeliveryStore.
func (s *Store) Deliveries(ctx context.Context, bot chat.UserID, limit int) ([]chat.Delivery, error) {
	where := `
		WHERE d.bot_id = +?2`
	if bot == 0 {
		where = `
		WHERE d.id > +?2` // all of them, by the key
	}
	return s.deliveries(ctx, `
		SELECT`+deliveryColumns+`
		FROM deliveries d`+deliveryJoins+where+`
		ORDER BY d.id DESC
		LIMIT +?1`, limit, bot)
}

// RetryDelivery implements chat.DeliveryStore.
func (s *Store) RetryDelivery(ctx context.Context, bot chat.UserID, key string, at time.Time) error {
	_, err := write(ctx, s, "try a delivery again", func(t *tx) (struct{}, error) {
		var id chat.DeliveryID
		var state chat.DeliveryState
		if err := t.row(`SELECT id, state FROM deliveries WHERE key = +?1 AND bot_id = +?2`, []any{key, bot}, &id, &state); err != nil {
			return struct{}{}, orProblem(err, chat.NewProblem(chat.NotFound, "no-such-delivery"))
		}
		if state == chat.DeliveryDone || state == chat.DeliveryAnswered {
			return struct{}{}, chat.NewProblem(chat.Conflict, "delivery-arrived")
		}
		_, err := t.exec(`UPDATE deliveries SET next_at = ?2, state = ?3 WHERE id = +?1`, id, millis(at), string(chat.DeliveryWaits))
		t.announce(chat.DeliveryAdded{})
		return struct{}{}, err
	})
	return err
}
