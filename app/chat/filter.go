package chat

// Filter chooses threads of a list.
type Filter string

// The filters of a list.
const (
	FilterAll      Filter = ""
	FilterUnread   Filter = "unread"
	FilterPeople   Filter = "people" // direct threads
	FilterGroups   Filter = "groups"
	FilterChannels Filter = "channels"
	FilterShared   Filter = "shared" // groups and channels, which the page has together; nobody asks for it by this name
)

// filterKinds are the filters that choose by kind.
var filterKinds = map[Filter]ThreadKind{FilterPeople: Direct, FilterGroups: Group, FilterChannels: Channel}

// CheckFilter answers the filter of that name. Problem: Invalid (filter).
func CheckFilter(name string) (Filter, error) {
	f := Filter(name)
	if _, ok := filterKinds[f]; ok || f == FilterAll || f == FilterUnread {
		return f, nil
	}
	return FilterAll, NewInvalid("filter", "no-such-filter")
}

// Kind is the kind that the filter chooses, "" for more than one.
func (f Filter) Kind() ThreadKind { return filterKinds[f] }

// Without is the kind that the filter leaves out, "" for none or more than one.
func (f Filter) Without() ThreadKind {
	if f == FilterShared {
		return Direct
	}
	return ""
}

// Fits says whether a thread is among those that the filter chooses.
func (f Filter) Fits(v ThreadView) bool {
	return (f.Kind() == "" || f.Kind() == v.Kind) && f.Without() != v.Kind && (f != FilterUnread || v.Unread() > 0)
}
