package refusal

import (
	"errors"
	"slices"
)

// IsFull reports whether an error says that a disk is full, or that its user may keep no more on it.
func IsFull(err error) bool { return isAny(err, full) }

// IsTaken reports whether an error says that another program listens at that port.
func IsTaken(err error) bool { return isAny(err, taken) }

// IsReserved reports whether an error says that the system keeps a port from programs like this one.
func IsReserved(err error) bool { return isAny(err, reserved) }

// IsElsewhere reports whether an error says that an address is none of this machine.
func IsElsewhere(err error) bool { return isAny(err, elsewhere) }

func isAny(err error, kinds []error) bool {
	return slices.ContainsFunc(kinds, func(kind error) bool { return errors.Is(err, kind) })
}
