package files

import "fmt"

// Reserve is what is left free on the disk of the files: so many bytes or, while Percent is set, that part of the disk when
// it is less.
type Reserve struct {
	Bytes   int64
	Percent int64
}

// StandardReserve keeps a small disk usable without wasting a large one.
var StandardReserve = Reserve{Bytes: 1e9, Percent: 5}

// Room is how many bytes a folder's disk still takes without touching the reserve; not below 0.
func (r Reserve) Room(dir string) (int64, error) {
	free, total, err := disk(dir)
	if err != nil {
		return 0, fmt.Errorf("ask how much room is on the disk: %w", err)
	}
	return max(0, free-r.of(total)), nil
}

func (r Reserve) of(total int64) int64 {
	if r.Percent > 0 {
		return min(r.Bytes, total/100*r.Percent)
	}
	return r.Bytes
}

// Disk is how many bytes a folder's disk has free for us, and in all.
func Disk(dir string) (free, total int64, err error) {
	if free, total, err = disk(dir); err != nil {
		err = fmt.Errorf("ask how much room is on the disk: %w", err)
	}
	return free, total, err
}
