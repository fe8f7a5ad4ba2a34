//go:build !linux

package media

// confineMemory leaves memory to GOMEMLIMIT and to the limits of the pictures.
func confineMemory(int64) {}

func budget() int64 { return mostMemory / 2 }
