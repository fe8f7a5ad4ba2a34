package web_test

import (
	"os"
	"testing"

	"ribbit/app/web/webtest"
)

// isLong is whether RIBBIT_LONG asks for more of the same.
var isLong = os.Getenv("RIBBIT_LONG") != ""

// orLong is how much a test takes: long where RIBBIT_LONG is set, else short.
func orLong(short, long int) int {
	if isLong {
		return long
	}
	return short
}

func TestMain(m *testing.M) { os.Exit(webtest.Main(m)) }
