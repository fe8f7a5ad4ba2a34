package command

import (
	"context"
	"log/slog"

	"ribbit/app/bus"
	"ribbit/app/chat"
	"ribbit/app/config"
	"ribbit/app/live"
	"ribbit/app/store"
)

// lines lead to the other servers; the zero value to none.
type lines struct{ bus *bus.Bus }

// openBus connects to what --bus names. The caller closes it.
func openBus(ctx context.Context, c config.Server, space string, log *slog.Logger) (lines, error) {
	if c.Bus == "" {
		return lines{}, nil
	}
	b, err := bus.Open(ctx, bus.Options{URL: c.Bus, Space: space, Name: serverInfo(), Log: log})
	return lines{b}, err
}

// busSecret is what the servers of a database know and nobody else; "" without a bus.
func busSecret(ctx context.Context, c config.Server, st *store.Store) (string, error) {
	if c.Bus == "" {
		return "", nil
	}
	return st.ReplaceSecret(ctx, "bus", "", chat.NewSecret())
}

// ready is what the rules ask; nil without a bus.
func (l lines) ready() chat.Bus {
	if l.bus == nil {
		return nil
	}
	return l.bus
}

// live is what carries notes; nil without a bus.
func (l lines) live() live.Bus {
	if l.bus == nil {
		return nil
	}
	return l.bus
}

func (l lines) close() {
	if l.bus != nil {
		l.bus.Close()
	}
}
