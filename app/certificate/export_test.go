package certificate

const MaxLeaves = maxLeaves

func KeptLeaves(a *Authority) int {
	a.mu.Lock()
	defer a.mu.Unlock()
	return len(a.leaves)
}
