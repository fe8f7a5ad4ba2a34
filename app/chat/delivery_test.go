package chat

import (
	"testing"
	"time"
)

func TestPausesBetweenTriesGrowUntilADeliveryIsGivenUp(t *testing.T) {
	begin := time.Date(2026, time.January, 2, 12, 0, 0, 0, time.UTC)
	d, now, before := Delivery{CreatedAt: begin}, begin, time.Duration(0)
	longest := time.Duration(0)
	for {
		d.Tries++
		at, ok := d.Again(now)
		if !ok {
			break
		}
		pause := at.Sub(now)
		if pause <= 0 || pause < before || pause > maxDeliveryPause {
			t.Errorf("after %d tries it waits %v, and before %v", d.Tries, pause, before)
		}
		before, longest, now = pause, max(longest, pause), at
		if d.Tries > 100 {
			t.Fatal("it is never given up")
		}
	}
	if age := now.Sub(begin); age > MaxDeliveryAge || age+maxDeliveryPause <= MaxDeliveryAge {
		t.Errorf("the last try is %v after the message", age)
	}
	if longest != maxDeliveryPause {
		t.Errorf("the longest pause is %v", longest)
	}
	if at, ok := d.Again(begin.Add(24 * time.Hour)); ok {
		t.Errorf("after a day it is tried again at %v", at)
	}
}
