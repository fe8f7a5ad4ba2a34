package password

// TakeSlots occupies all slots until release is called.
func (h *Hasher) TakeSlots() (release func()) {
	for range cap(h.slots) {
		h.slots <- struct{}{}
	}
	return func() {
		for range cap(h.slots) {
			<-h.slots
		}
	}
}
