package alerts

// Held is the size of the messages that were heard, and of which nobody has been told yet who is to be.
func (d *Desk) Held() int {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.bytes
}
