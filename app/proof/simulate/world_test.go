package main

import (
	"strings"
	"testing"
	"time"
)

func TestWhatIsAddedUpIsWhatWasPlayed(t *testing.T) {
	w := standardWorld
	w.Users, w.Servers, w.Databases, w.Pages = 1000, 1, 1, 0
	l := w.play(Costs{Send: time.Millisecond, SendDB: 2 * time.Millisecond, Note: time.Hour})
	// One server knows all that it stored, and hears of nothing else.
	if got, wanted := l.Server, l.MessagesASecond/1000; got < 0.99*wanted || got > 1.01*wanted {
		t.Errorf("the server takes %v cores and not %v", got, wanted)
	}
	if got, wanted := l.BusiestDatabase, l.MessagesASecond/500; got < 0.99*wanted || got > 1.01*wanted {
		t.Errorf("the database takes %v cores and not %v", got, wanted)
	}
}

func TestChatsAreSpreadOverTheDatabases(t *testing.T) {
	l := standardWorld.play(writtenCosts)
	if l.BusiestDatabase > 1.2*l.MeanDatabase {
		t.Errorf("the busiest database takes %.2f cores, where %.2f are the mean", l.BusiestDatabase, l.MeanDatabase)
	}
	if again := standardWorld.play(writtenCosts); again != l {
		t.Error("a seed does not repeat")
	}
	if said := l.String(); !strings.Contains(said, "enough databases") {
		t.Errorf("the standard says %s", said)
	}
}
