package chat

import (
	"errors"
	"testing"
	"time"
)

func TestAStepIsAsLongAsTheMachineDoesQuickly(t *testing.T) {
	for _, c := range []struct {
		limit int
		took  time.Duration
		want  int
	}{
		{100, longStep, 100},
		{100, longStep / 3, 200}, // no more than twice as long at once
		{100, 0, 200},
		{800, longStep / 10, mostStep},
		{600, 3 * longStep / 2, 400},
		{600, 100 * longStep, 300}, // once slow is no reason to crawl
		{25, time.Minute, leastStep},
	} {
		if got := nextStep(c.limit, c.took); got != c.want {
			t.Errorf("after %d in %v come %d, not %d", c.limit, c.took, got, c.want)
		}
	}
}

func TestStepsEndWithTheLastOrTheFirstThatFails(t *testing.T) {
	left, broken := 5, errors.New("broken")
	steps := func(int) (bool, error) { left--; return left > 0, nil }
	if err := inSteps(steps); err != nil || left != 0 {
		t.Errorf("%d are left, %v", left, err)
	}
	if err := inSteps(func(int) (bool, error) { return true, broken }); !errors.Is(err, broken) {
		t.Errorf("it ends with %v", err)
	}
}
