package refusal

import "golang.org/x/sys/windows"

// Windows has numbers of its own for these; those that package syscall names like Unix come from no system.
var (
	full      = []error{windows.ERROR_DISK_FULL, windows.ERROR_HANDLE_DISK_FULL, windows.ERROR_DISK_QUOTA_EXCEEDED}
	taken     = []error{windows.WSAEADDRINUSE}
	reserved  = []error{windows.WSAEACCES}
	elsewhere = []error{windows.WSAEADDRNOTAVAIL}
)
