package chat

import "context"

// Keeping is how a member keeps a thread in their own list. Nobody else learns of it.
type Keeping struct {
	Muted    bool    // its unread messages do not count in Tally.Unread
	PinnedAt Version // 0 when it is not pinned; pinned threads stand above the others, in this order
	Hidden   bool    // not in the list until a newer message comes
	Request  Request // one that waits or is ignored is not in the list either, and reading it tells nobody
	AskedBy  UserID  // who brought the member in; 0 when it is no request
}

// Pinned says that the thread stands above those that are not.
func (k Keeping) Pinned() bool { return k.PinnedAt != 0 }

// InList says that the thread is in its member's list of threads.
func (k Keeping) InList() bool { return !k.Hidden && k.Request == NoRequest }

// Keep asks to keep a thread in another way; what is nil stays as it is.
type Keep struct {
	Thread ThreadID
	Caller UserID
	Muted  *bool
	Pinned *bool
	Hidden *bool // hiding also reads everything; opening does not bring the thread back, a new message does
}

// KeepThread changes how the caller keeps a thread and answers it with its last message. Problem: NotFound.
func (c *Chat) KeepThread(ctx context.Context, k Keep) (ThreadView, error) {
	if err := c.Store.KeepThread(ctx, k); err != nil {
		return ThreadView{}, err
	}
	return c.Store.Thread(ctx, k.Thread, k.Caller)
}

// Filter chooses threads of a list.
type Filter string

// The filters of a list.
const (
	FilterAll      Filter = ""
	FilterUnread   Filter = "unread"
	FilterPeople   Filter = "people" // direct threads
	FilterGroups   Filter = "groups"
	FilterChannels Filter = "channels"
)

// filterKinds are the filters that choose by kind.
var filterKinds = map[Filter]ThreadKind{FilterPeople: Direct, FilterGroups: Group, FilterChannels: Channel}

// CheckFilter answers the filter of that name. Problem: Invalid (filter).
func CheckFilter(name string) (Filter, error) {
	f := Filter(name)
	if _, ok := filterKinds[f]; ok || f == FilterAll || f == FilterUnread {
		return f, nil
	}
	return FilterAll, Invalidf("filter", "There is no such filter. Use unread, people, groups or channels.")
}

// Kind is the kind that the filter chooses, "" for every kind.
func (f Filter) Kind() ThreadKind { return filterKinds[f] }

// Fits says whether a thread is among those that the filter chooses.
func (f Filter) Fits(v ThreadView) bool {
	return (f.Kind() == "" || f.Kind() == v.Kind) && (f != FilterUnread || v.Unread() > 0)
}
