package files

import "golang.org/x/sys/windows"

// disk is how many bytes a folder's disk has for us, and in all.
func disk(dir string) (free, total int64, err error) {
	name, err := windows.UTF16PtrFromString(dir)
	if err != nil {
		return 0, 0, err
	}
	var available, all, unused uint64
	if err := windows.GetDiskFreeSpaceEx(name, &available, &all, &unused); err != nil {
		return 0, 0, err
	}
	return int64(available), int64(all), nil
}
