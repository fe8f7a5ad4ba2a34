// Command history looks for broken promises. It starts the real program on a folder of its own, lets many clients send,
// edit, delete, react, read, come and go at random, kills and stops the server and cuts the network meanwhile, and then
// holds everything that every client was told against the promises of the contract: what was acknowledged is there
// once, in one order without a hole, the same for all, and nothing of it reached a stranger.
//
//	go run ./app/proof/history                              one round of 20 seconds
//	go run ./app/proof/history --minutes 30 --race          many rounds, the server with the race detector
//	go run ./app/proof/history --seed 7                     one round again
//	go run ./app/proof/history --controls all               the broken programs that have to be found out
//
// A seed repeats the choices of the clients and of the faults. Which of them meet is up to the machine, so that a rare
// violation may take a few rounds to come back.
//
// The checker asks nothing of the server's code: it knows the contract only.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"time"

	"ribbit/app/proof/program"
)

func main() {
	if err := run(os.Stdout); err != nil {
		fmt.Fprintf(os.Stderr, "history: %v\n", err)
		os.Exit(1)
	}
}

type options struct {
	minutes  float64
	lasts    time.Duration
	pause    time.Duration
	seed     uint64
	binary   string
	race     bool
	controls string
	keep     string
}

func run(out io.Writer) (err error) {
	var o options
	flag.Float64Var(&o.minutes, "minutes", 0, "go on with round after round for so `LONG`")
	flag.DurationVar(&o.lasts, "round", 20*time.Second, "how `LONG` the clients play in a round")
	flag.DurationVar(&o.pause, "pause", 20*time.Millisecond, "the `LONGEST` that a client waits between two operations")
	flag.Uint64Var(&o.seed, "seed", rand.Uint64N(1_000_000), "of the first round; the next ones count on")
	flag.StringVar(&o.binary, "binary", "", "`FILE` of the program; else it is built")
	flag.BoolVar(&o.race, "race", false, "build the program with the race detector")
	flag.StringVar(&o.controls, "controls", "", "run the broken programs whose name holds `WORDS` instead; all for all")
	flag.StringVar(&o.keep, "keep", "", "`FOLDER` for the histories of rounds with violations")
	flag.Parse()
	dir, err := os.MkdirTemp("", "ribbit-history-")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	if o.controls != "" {
		return runControls(out, dir, o)
	}
	if o.binary == "" {
		var args []string
		if o.race {
			args = append(args, "-race")
		}
		if o.binary, err = program.Build(dir, args...); err != nil {
			return err
		}
	}
	return runRounds(out, dir, o)
}

func runRounds(out io.Writer, dir string, o options) error {
	var all Figures
	broken := 0
	for end := time.Now().Add(time.Duration(o.minutes * float64(time.Minute))); ; o.seed++ {
		h, found, err := playRound(dir, o.binary, o)
		if err != nil {
			return fmt.Errorf("seed %d: %w", o.seed, err)
		}
		f := figures(h)
		all.add(f)
		fmt.Fprintf(out, "seed %d: %v, %d violations\n", o.seed, f, len(found))
		for _, v := range found {
			fmt.Fprintf(out, "  %v\n", v)
		}
		if len(found) > 0 {
			broken++
			if err := keep(out, o.keep, h); err != nil {
				return err
			}
		}
		if time.Now().After(end) {
			break
		}
	}
	fmt.Fprintf(out, "all: %v\n", all)
	if broken > 0 {
		return fmt.Errorf("%d rounds broke a promise", broken)
	}
	return nil
}

// playRound plays one round in a folder of its own, which is gone afterwards.
func playRound(dir, binary string, o options) (h *History, found []Violation, err error) {
	folder, err := os.MkdirTemp(dir, "round-")
	if err != nil {
		return nil, nil, err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(folder)) }()
	r := Round{Seed: o.seed, Binary: binary, Dir: folder, Lasts: o.lasts, Pause: o.pause, Deep: true}
	if h, err = r.Run(); err != nil {
		return nil, nil, err
	}
	return h, Check(h), nil
}

// keep writes a history down.
func keep(out io.Writer, folder string, h *History) error {
	if folder == "" {
		return nil
	}
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return err
	}
	f, err := os.Create(filepath.Join(folder, fmt.Sprintf("seed-%d.jsonl", h.Seed)))
	if err != nil {
		return err
	}
	fmt.Fprintf(out, "  the history is in %s\n", f.Name())
	return errors.Join(h.Write(f), f.Close())
}

func runControls(out io.Writer, dir string, o options) error {
	missed := 0
	for _, c := range controls {
		if o.controls != "all" && !strings.Contains(c.name, o.controls) {
			continue
		}
		folder, err := os.MkdirTemp(dir, "control-")
		if err != nil {
			return err
		}
		binary, err := buildControl(folder, c)
		if err != nil {
			return err
		}
		start := time.Now()
		isFound := false
		for tries := 0; tries < 3 && !isFound; tries++ {
			_, found, err := playRound(folder, binary, o)
			if err != nil {
				return fmt.Errorf("%s: %w", c.name, err)
			}
			counts := Counts(found)
			isFound = counts[c.promise] > 0
			fmt.Fprintf(out, "%s, seed %d, %v: %v\n", c.name, o.seed, time.Since(start).Round(time.Second), counts)
			o.seed++
		}
		if !isFound {
			missed++
			fmt.Fprintf(out, "%s was NOT found out\n", c.name)
		}
	}
	if missed > 0 {
		return fmt.Errorf("%d of %d broken programs were not found out", missed, len(controls))
	}
	return nil
}
