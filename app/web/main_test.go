package web_test

import (
	"os"
	"testing"

	"ribbit/app/web/webtest"
)

func TestMain(m *testing.M) { os.Exit(webtest.Main(m)) }
