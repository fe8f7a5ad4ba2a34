package e2e

import "os"

// isLong is whether RIBBIT_LONG asks for the long form of what shows as much with less.
var isLong = os.Getenv("RIBBIT_LONG") != ""

// orLong is how much a test takes: long where RIBBIT_LONG is set, else short.
func orLong(short, long int) int {
	if isLong {
		return long
	}
	return short
}
