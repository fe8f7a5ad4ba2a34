package live

import (
	"fmt"
	"os"
	"strings"
	"testing"
	"time"
)

func TestTheREADMESaysHowLongTheDeadAreShown(t *testing.T) {
	b, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	// It is silent for so long, somebody looks, and its people might have come to another server.
	most := goneAfter + aliveEvery + offlineAfter
	if want := fmt.Sprintf("show as gone %d seconds later at the latest", most/time.Second); !strings.Contains(strings.Join(strings.Fields(string(b)), " "), want) {
		t.Errorf("nothing says that they %s", want)
	}
}
