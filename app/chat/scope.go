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
	return NewInvalid("scope", "unknown-scope")
}

// MayWrite is nil when something may be done in chats with the scope. Problem: Forbidden.
func (s Scope) MayWrite() error {
	if s == ScopeRead {
		return NewProblem(Forbidden, "token-only-reads")
	}
	return nil
}

// MayManage is nil when everything else may be changed with the scope. Problem: Forbidden.
func (s Scope) MayManage() error {
	if s == ScopeWrite {
		return NewProblem(Forbidden, "token-only-writes-in-chats")
	}
	return s.MayWrite()
}
