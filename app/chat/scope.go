package chat

// Scope is what a token may do of all that its user may. Browsers may do everything.
type Scope string

// Scopes, each with all of the one before it. Write is reading, and whatever is done in chats; the account, its sessions,
// blocks and the server are left to All.
const (
	ScopeRead  Scope = "read"
	ScopeWrite Scope = "write"
	ScopeAll   Scope = "all"
)

// Check answers Invalid for what is none of the scopes.
func (s Scope) Check() error {
	switch s {
	case ScopeRead, ScopeWrite, ScopeAll:
		return nil
	}
	return Invalidf("scope", "The scope of a token is read, write or all.")
}

// MayWrite is nil when something may be done in chats with the scope. Problem: Forbidden.
func (s Scope) MayWrite() error {
	if s == ScopeRead {
		return Problemf(Forbidden, "This token may only read. Use one whose scope is write or all.")
	}
	return nil
}

// MayManage is nil when everything else may be changed with the scope. Problem: Forbidden.
func (s Scope) MayManage() error {
	if s == ScopeWrite {
		return Problemf(Forbidden, "This token may only write in chats. Use one whose scope is all.")
	}
	return s.MayWrite()
}
