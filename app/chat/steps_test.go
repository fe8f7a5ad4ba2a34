package chat

import (
	"context"
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

// tidiedStore counts how often the index of the search is tidied up.
type tidiedStore struct {
	Store
	tidied *int
}

func (s tidiedStore) TidySearch(context.Context) error { *s.tidied++; return nil }

func TestStepsEndWithTheLastOrTheFirstThatFails(t *testing.T) {
	left, broken := 5, errors.New("broken")
	steps := func(int) (bool, error) { left--; return left > 0, nil }
	tidied := 0
	c := &Chat{Store: tidiedStore{tidied: &tidied}}
	if err := c.inSteps(t.Context(), steps); err != nil || left != 0 || tidied != 5 {
		t.Errorf("%d are left, %d times it was tidied up, %v", left, tidied, err)
	}
	if err := c.inSteps(t.Context(), func(int) (bool, error) { return true, broken }); !errors.Is(err, broken) {
		t.Errorf("it ends with %v", err)
	}
}
