package files

// Sums is of how many files that arrive the hash is known.
func (in *Incoming) Sums() int {
	in.sums.mu.Lock()
	defer in.sums.mu.Unlock()
	return len(in.sums.of)
}
