package chat

import (
	"context"
	"time"
)

// DeliveryID identifies a delivery.
type DeliveryID int64

// Delivery is a message that is brought to a bot, at the address where it listens.
type Delivery struct {
	ID        DeliveryID
	Key       string // what the bot knows it by, the same for all tries
	Bot       Bot
	Secret    string // of the bot
	Message   MessageID
	Thread    ThreadID
	Command   string // that the message asks the bot for; "" for none
	CreatedAt time.Time

	State  DeliveryState
	NextAt time.Time // of the next try; zero when there is none
	Tries  int
	Status int           // of the last answer; 0 for none
	Took   time.Duration // the last try
}

// DeliveryState is how far a delivery has come, by the name it is stored under.
type DeliveryState string

// The states of a delivery. All but the first are final.
const (
	DeliveryWaits    DeliveryState = "waiting"
	DeliveryDone     DeliveryState = "delivered"
	DeliveryAnswered DeliveryState = "answered" // and what was answered stands in the chat
	DeliveryRefused  DeliveryState = "refused"  // by an answer that no further try would change
	DeliveryGaveUp   DeliveryState = "gave_up"  // after MaxDeliveryAge
	DeliveryGone     DeliveryState = "gone"     // the address said that it is gone, and is asked no more
	DeliveryBarred   DeliveryState = "barred"   // the address may not be reached from here
	DeliveryDropped  DeliveryState = "dropped"  // the message was deleted, or the bot left or listens no more
)

// When a delivery is tried again.
const (
	MaxDeliveryAge     = 10 * time.Minute // after which it is given up
	firstDeliveryPause = time.Second
	maxDeliveryPause   = 2 * time.Minute
	MaxDeliveries      = 1000 // of one bot that wait; a further message is not brought to it
	KeptDeliveries     = 100  // of one bot that are over
)

// Again is when a delivery is tried once more after a try that nobody answered; the pauses grow. ok is false when it is given up.
func (d Delivery) Again(now time.Time) (at time.Time, ok bool) {
	pause := firstDeliveryPause
	for range d.Tries - 1 {
		pause = min(2*pause, maxDeliveryPause)
	}
	at = now.Add(pause)
	return at, at.Sub(d.CreatedAt) <= MaxDeliveryAge
}

// DeliveryStore keeps deliveries. A message makes its own, in the transaction that stores it.
type DeliveryStore interface {
	// WaitingDeliveries lists the next of each bot, at most perBot of them.
	WaitingDeliveries(ctx context.Context, perBot int) ([]Delivery, error)
	// SettleDelivery stores how a try went. One that says that the address is gone switches it off.
	SettleDelivery(ctx context.Context, d Delivery) error
	// Deliveries lists the last ones of a bot, or of all where that is 0, the newest first.
	Deliveries(ctx context.Context, bot UserID, limit int) ([]Delivery, error)
	// RetryDelivery has one tried at once. Problems: NotFound, Conflict (it has arrived).
	RetryDelivery(ctx context.Context, bot UserID, key string, at time.Time) error
}

// Deliveries lists what was brought to a bot last, the newest first, at most MaxPage. Problems: as of Bot.
func (c *Chat) Deliveries(ctx context.Context, caller User, bot UserID) ([]Delivery, error) {
	if _, err := c.Bot(ctx, caller, bot); err != nil {
		return nil, err
	}
	return c.Store.Deliveries(ctx, bot, MaxPage)
}

// LastDeliveries lists what was brought to bots last, the newest first. Problem: Forbidden for all but admins.
func (c *Chat) LastDeliveries(ctx context.Context, caller User, limit int) ([]Delivery, error) {
	if !caller.Admin {
		return nil, NewProblem(Forbidden, "only-server-owner")
	}
	return c.Store.Deliveries(ctx, 0, limit)
}

// RetryDelivery tries one that has not arrived at once, given up or not; one that is older than MaxDeliveryAge is tried this once.
// Problems: as of Bot, NotFound, Conflict (it has arrived; the bot listens nowhere).
func (c *Chat) RetryDelivery(ctx context.Context, caller User, bot UserID, key string) error {
	b, err := c.Bot(ctx, caller, bot)
	if err != nil {
		return err
	}
	if !b.Listens() {
		return NewProblem(Conflict, "bot-listens-nowhere", "name", b.Name)
	}
	return c.Store.RetryDelivery(ctx, bot, key, c.Now())
}
