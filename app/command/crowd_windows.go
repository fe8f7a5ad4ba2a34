package command

// descriptors is how many files and connections this process may have open: Windows has no limit of its own.
func descriptors() uint64 { return 1 << 16 }
