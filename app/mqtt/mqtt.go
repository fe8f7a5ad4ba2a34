// Package mqtt has the chats of one bot at an MQTT broker, as Home Assistant finds them there: what is published at a chat's
// topic is said in it by the bot, and what others say in it is published. A broker that is slow or away holds nothing up: what
// waits is bounded, and goes when there is too much of it.
package mqtt

import (
	"context"
	"fmt"
	"log/slog"
	"sync"
	"sync/atomic"
	"time"

	"github.com/eclipse/paho.golang/autopaho"
	"github.com/eclipse/paho.golang/paho"

	"ribbit/app/chat"
	"ribbit/app/shape"
)

const (
	toPublish  = 128                    // messages of a chat that are published late, at most
	underWay   = 10 * time.Second       // a message that was written before a look may be stored after it
	newsAtOnce = 128                    // chats of which somebody wrote just now; of others it is found out at the next look
	toSay      = 64                     // texts that wait to be said
	sayBurst   = 60                     // texts that are said at once
	sayEvery   = 100 * time.Millisecond // then one in that time
	lookAfter  = 300 * time.Millisecond // something happened: more is likely to
	lookAgain  = time.Minute            // whatever happens
	partingFor = 2 * time.Second        // for the last words to the broker
)

// Config is what a Desk needs. All fields are required.
type Config struct {
	Chat    *chat.Chat
	Shapes  shape.Shapes
	Address string // mqtt://USER:PASSWORD@HOST:PORT/BOT
	ID      string // of the server: tells its topics from others'
	BaseURL string
	Version string
	// ChatName is what a chat is called, UnreadName what counts somebody's unread chats.
	ChatName   func(chat.ThreadView) string
	UnreadName func(chat.User) string
	Log        *slog.Logger
}

// Desk speaks with the broker.
type Desk struct {
	Config
	bot    chat.User
	client *autopaho.ConnectionManager
	part   context.CancelFunc // ends the connection
	stop   context.CancelFunc // ends the work
	done   sync.WaitGroup

	news   chan chat.ThreadID // somebody wrote in it
	said   chan said
	look   chan struct{} // holds one when there is something to look at
	up     chan struct{} // holds one after each connection
	isLost atomic.Bool   // and that was logged

	// The publisher's alone.
	told   map[chat.ThreadID]chat.MessageID // the bot's chats, and up to which message each was published
	looked time.Time                        // when it was looked last which chats there are
	kept   map[string]string                // what the broker keeps, by topic
}

// said is what was published at a chat's topic.
type said struct {
	thread chat.ThreadID
	text   string
}

// Open finds the bot, or makes it, and begins to connect. The caller closes the desk. Problem: as of chat.AddBot; error: the name is
// a person's.
func Open(ctx context.Context, c Config) (*Desk, error) {
	a, err := parse(c.Address)
	if err != nil {
		return nil, err
	}
	d := &Desk{
		Config: c, news: make(chan chat.ThreadID, newsAtOnce), said: make(chan said, toSay), look: make(chan struct{}, 1), up: make(chan struct{}, 1),
		told: map[chat.ThreadID]chat.MessageID{}, kept: map[string]string{},
	}
	if d.bot, err = findBot(ctx, c.Chat, a.bot); err != nil {
		return nil, err
	}
	connected, part := context.WithCancel(context.WithoutCancel(ctx))
	running, stop := context.WithCancel(connected)
	d.part, d.stop = part, stop
	client := a.client("ribbit-" + c.ID)
	client.WillMessage = &paho.WillMessage{Topic: d.topic(statusTopic), Payload: []byte(offline), QoS: 1, Retain: true}
	client.OnConnectionUp = func(*autopaho.ConnectionManager, *paho.Connack) {
		d.isLost.Store(false)
		d.Log.Info("connected to the MQTT broker", slog.String("broker", a.server.Host))
		wake(d.up)
	}
	client.OnConnectError = func(err error) {
		if !d.isLost.Swap(true) { // each try says the same
			d.Log.Warn("no MQTT broker", slog.Any("error", a.unreached(err)))
		}
	}
	client.OnPublishReceived = []func(paho.PublishReceived) (bool, error){d.take}
	if d.client, err = autopaho.NewConnection(connected, client); err != nil {
		part()
		return nil, fmt.Errorf("connect to the MQTT broker: %w", err)
	}
	d.done.Go(func() { d.publish(running) })
	d.done.Go(func() { d.speak(running) })
	return d, nil
}

// findBot is the bot of a name, made where nobody has it.
func findBot(ctx context.Context, c *chat.Chat, name string) (chat.User, error) {
	u, _, err := c.Store.UserByFold(ctx, chat.FoldName(name))
	switch {
	case chat.Is(err, chat.NotFound):
		b, err := c.AddBot(ctx, chat.User{}, name)
		return b.User, err
	case err != nil:
		return u, err
	case !u.Bot:
		return u, fmt.Errorf("%s is no bot. Name another at the end of --mqtt.", u.Name) //nolint:staticcheck,revive // it is said to whoever runs the server
	}
	return u, nil
}

// Close says goodbye to the broker and waits for what is under way.
func (d *Desk) Close() {
	d.stop()
	d.done.Wait()
	parting, cancel := context.WithTimeout(context.Background(), partingFor)
	defer cancel()
	_ = d.send(parting, d.topic(statusTopic), offline, true) // who is not connected is offline already
	_ = d.client.Disconnect(parting)                         // the same
	d.part()
	<-d.client.Done()
}

func wake(c chan struct{}) {
	select {
	case c <- struct{}{}:
	default: // it will look anyway
	}
}

// Hear takes note of what happened. It never waits.
func (d *Desk) Hear(events []chat.Event) {
	for _, e := range events {
		switch e := e.(type) {
		case chat.MessageSent:
			wake(d.look)
			if e.Message.Sender.ID != d.bot.ID && e.Message.Kind != chat.System {
				select {
				case d.news <- e.Message.ThreadID:
				default: // the broker is slow or away
				}
			}
		case chat.ThreadOpened, chat.ThreadChanged, chat.MembersJoined, chat.MemberLeft, chat.ThreadRead, chat.ThreadSettingsChanged,
			chat.MessagesChanged, chat.PersonChanged, chat.OutsideChange:
			wake(d.look)
		}
	}
}

// publish tells the broker what there is and what is said.
func (d *Desk) publish(ctx context.Context) {
	var soon <-chan time.Time
	for ctx.Err() == nil {
		err := error(nil)
		select {
		case <-d.up:
			if err = d.subscribe(ctx); err == nil {
				err = d.tellAll(ctx, true)
			}
			soon = nil
		case <-d.look:
			if soon == nil {
				soon = time.After(lookAfter)
			}
		case <-soon:
			soon = nil
			err = d.tellAll(ctx, false)
		case id := <-d.news:
			if _, isOurs := d.told[id]; isOurs {
				err = d.tellNews(ctx, id, time.Time{})
			} else if soon != nil {
				soon = nil
				err = d.tellAll(ctx, false) // it may be a chat that came up just now
			}
		case <-time.After(lookAgain):
			err = d.tellAll(ctx, false)
		case <-ctx.Done():
		}
		if err != nil && ctx.Err() == nil && !d.isLost.Load() {
			d.Log.Warn("the MQTT broker was not told", slog.Any("error", err))
		}
	}
}

// subscribe asks for what is to be said, but not for what was said before.
func (d *Desk) subscribe(ctx context.Context) error {
	const never = 2 // of what the broker keeps
	_, err := d.client.Subscribe(ctx, &paho.Subscribe{Subscriptions: []paho.SubscribeOptions{{Topic: d.topic(chatTopics + "+" + sayTopic), QoS: 1, RetainHandling: never}}})
	return err
}

// tellAll brings what the broker keeps to what there is; again when it may have lost it. A panic in it ends no process.
func (d *Desk) tellAll(ctx context.Context, again bool) (err error) {
	defer func() {
		if cause := recover(); cause != nil {
			err = fmt.Errorf("panic: %v", cause)
		}
	}()
	looking := d.Chat.Now()
	threads, _, err := d.Chat.Threads(ctx, chat.ThreadsPage{User: d.bot.ID, Limit: chat.MaxPage})
	if err != nil {
		return err
	}
	var ids []chat.UserID
	for _, u := range d.readers(threads) {
		ids = append(ids, u.ID)
	}
	tallies, err := d.Chat.Tallies(ctx, ids)
	if err != nil {
		return err
	}
	all := d.retained(threads, tallies)
	for topic := range d.kept {
		if _, ok := all[topic]; !ok {
			if err := d.send(ctx, topic, "", true); err != nil { // nothing is what removes it
				return err
			}
			delete(d.kept, topic)
		}
	}
	for topic, text := range all {
		if !again && d.kept[topic] == text {
			continue
		}
		if err := d.send(ctx, topic, text, true); err != nil {
			return err
		}
		d.kept[topic] = text
	}
	if err := d.findNews(ctx, threads); err != nil {
		return err
	}
	d.looked = looking
	return nil
}

// findNews publishes what was said in chats since they were looked at last, at this server or another one. In one that came up since
// then it is what was said since then; at the first look it is nothing.
func (d *Desk) findNews(ctx context.Context, threads []chat.ThreadView) error {
	told := make(map[chat.ThreadID]chat.MessageID, len(threads))
	var since map[chat.ThreadID]time.Time // of those in which something was said
	for _, t := range threads {
		upTo, isKnown := d.told[t.ID]
		for _, last := range t.Messages {
			if d.looked.IsZero() {
				upTo = last.ID
			}
			if last.ID <= upTo {
				continue
			}
			if since == nil {
				since = map[chat.ThreadID]time.Time{}
			}
			if since[t.ID] = (time.Time{}); !isKnown {
				since[t.ID] = d.looked.Add(-underWay)
			}
		}
		told[t.ID] = upTo
	}
	d.told = told
	for id, at := range since {
		if err := d.tellNews(ctx, id, at); err != nil {
			if !at.IsZero() {
				delete(d.told, id) // as new at the next look as it was at this one
			}
			return err
		}
	}
	return nil
}

// tellNews publishes what was said in a chat since it was last, and since a time, in its order. A panic in it ends no process.
func (d *Desk) tellNews(ctx context.Context, id chat.ThreadID, since time.Time) (err error) {
	defer func() {
		if cause := recover(); cause != nil {
			err = fmt.Errorf("panic: %v", cause)
		}
	}()
	view, err := d.Chat.ThreadPage(ctx, chat.MessagesPage{Thread: id, Caller: d.bot.ID, Limit: toPublish})
	if chat.Is(err, chat.NotFound) {
		return nil // the bot has left it
	}
	if err != nil {
		return err
	}
	for _, m := range view.Messages {
		if m.ID <= d.told[id] {
			continue
		}
		if m.Sender.ID != d.bot.ID && m.Kind != chat.System && !m.Deleted && !m.CreatedAt.Before(since) {
			if err := d.tell(ctx, m); err != nil {
				return err
			}
		}
		d.told[id] = m.ID
	}
	return nil
}

// tell publishes what somebody said.
func (d *Desk) tell(ctx context.Context, m chat.Message) error {
	return d.send(ctx, d.topic(chatTopic(m.ThreadID, messageTopic)), string(shape.Encode(d.Shapes.Message(m))), false)
}

func (d *Desk) send(ctx context.Context, topic, text string, keep bool) error {
	ctx, cancel := context.WithTimeout(ctx, packetTime)
	defer cancel()
	_, err := d.client.Publish(ctx, &paho.Publish{Topic: topic, Payload: []byte(text), QoS: 1, Retain: keep})
	return err
}

// take hands on what is to be said. It never waits.
func (d *Desk) take(r paho.PublishReceived) (bool, error) {
	t := d.threadOf(r.Packet.Topic)
	if t == 0 || r.Packet.Retain || len(r.Packet.Payload) > chat.MaxHookText {
		return true, nil
	}
	select {
	case d.said <- said{t, string(r.Packet.Payload)}:
	default:
		d.Log.Warn("too much is said by MQTT at once", slog.Int64("chat", int64(t)))
	}
	return true, nil
}

// speak says what was published.
func (d *Desk) speak(ctx context.Context) {
	at := time.Now().Add(-sayBurst * sayEvery) // when the next text may be said
	for {
		select {
		case s := <-d.said:
			if earliest := time.Now().Add(-sayBurst * sayEvery); at.Before(earliest) {
				at = earliest
			}
			at = at.Add(sayEvery)
			select {
			case <-time.After(time.Until(at)):
			case <-ctx.Done():
				return
			}
			if err := d.say(ctx, s); err != nil && ctx.Err() == nil {
				d.Log.Warn("what was said by MQTT is not said", slog.Int64("chat", int64(s.thread)), slog.Any("error", err))
			}
		case <-ctx.Done():
			return
		}
	}
}

// say says one text. A panic in it ends no process.
func (d *Desk) say(ctx context.Context, s said) (err error) {
	defer func() {
		if cause := recover(); cause != nil {
			err = fmt.Errorf("panic: %v", cause)
		}
	}()
	text, _ := chat.CutContent(s.text)
	_, _, err = d.Chat.Send(ctx, chat.Draft{ThreadID: s.thread, Sender: d.bot.ID, Content: text})
	return err
}
