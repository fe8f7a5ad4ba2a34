// Command bench measures Ribbit: it builds the program, starts it on folders of its own, drives it over loopback as
// pages and as API clients do, and prints a table. The server has one core and the load another where there are two.
//
//	go run ./app/proof/bench                      everything, once
//	go run ./app/proof/bench --runs 5 --only sends,deliveries
//	go run ./app/proof/bench --only sends --cpuprofile cpu.out
//
// Every folder is made below --dir, which should be on the disk that is to be measured, and is removed at the end.
package main

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"
	"time"

	"ribbit/app/media"
	"ribbit/app/proof/program"
)

// measure is one group of figures. run may be called several times; the table shows the median of each figure.
type measure struct {
	name string
	what string
	run  func(*bench) ([]figure, error)
}

// measures are all there are, in the order of the table.
var measures = []measure{
	{"ready", "from the start of the process to a ready server", measureReady},
	{"memory", "resident memory at rest", measureMemory},
	{"page", "bytes of the first page with everything it loads", measurePage},
	{"latency", "from sending to the frame on another's socket, nothing else going on", measureLatency},
	{"sends", "stored messages a second", measureSends},
	{"sizes", "the same requests in small and large threads", measureSizes},
	{"pages", "pages a second, compressed", measurePages},
	{"lists", "the list of somebody in 10 and in 1,000 chats", measureLists},
	{"people", "the desk's list of 10 and of 10,000 accounts", measurePeople},
	{"media", "pictures and files from their first byte to what others see", measureMedia},
	{"hooks", "messages of programs, and a send besides", measureHooks},
	{"care", "bans, retention and backups, and a send meanwhile", measureCare},
	{"sockets", "memory and work for open sockets", measureSockets},
	{"nodes", "a server on SQLite beside two on the PostgreSQL and NATS of --database and --bus", measureNodes},
	{"deliveries", "messages brought to many readers a second, and how late", measureDeliveries},
}

// bench is one run of the command.
type bench struct {
	dir     string // of everything that is made
	binary  string // the program that is measured
	cores   cores
	short   bool
	big     bool
	engines engines
	heic    string // a file of the reader's own; "" for none
	profile profile
	ponds   map[int]pond
	crowd   *crowd
	started int // servers so far, for the names of their profiles
}

func main() {
	if len(os.Args) > 1 && os.Args[1] == media.Command { // of a server that is profiled
		os.Exit(play(roleServer))
	}
	if os.Getenv(roleVariable) != "" {
		os.Exit(play(os.Getenv(roleVariable)))
	}
	if err := run(); err != nil {
		fmt.Fprintf(os.Stderr, "bench: %v\n", err)
		os.Exit(1)
	}
}

func run() (err error) {
	b := bench{ponds: map[int]pond{}}
	only := flag.String("only", "", "`NAMES` of the measures to run, with commas between them")
	runs := flag.Int("runs", 1, "how `OFTEN` each measure runs")
	dir := flag.String("dir", "", "`FOLDER` for the data; else the system's temporary one")
	flag.StringVar(&b.binary, "binary", "", "`FILE` of the program; else it is built")
	flag.BoolVar(&b.short, "short", false, "fewer requests, smaller threads: to try the command itself")
	flag.BoolVar(&b.big, "big", false, "also a thread of 1,000,000 messages, which takes minutes to fill, and a backup of one")
	flag.StringVar(&b.heic, "heic", "", "a HEIC `FILE` of yours to look at with the media")
	flag.StringVar(&b.engines.database, "database", "", "`ADDRESS` of an empty PostgreSQL database, for the nodes")
	flag.StringVar(&b.engines.bus, "bus", "", "`ADDRESS` of a NATS, for the nodes")
	flag.StringVar(&b.profile.cpu, "cpuprofile", "", "write CPU profiles of the servers to `FILE`.1, .2, …")
	flag.StringVar(&b.profile.memory, "memprofile", "", "the same for memory at the end")
	flag.Usage = usage
	flag.Parse()
	chosen, err := choose(*only, b.engines.database != "")
	if err != nil {
		return err
	}
	if b.dir, err = os.MkdirTemp(*dir, "ribbit-bench-"); err != nil {
		return err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(b.dir)) }()
	if b.cores, err = split(); err != nil {
		return err
	}
	if b.binary == "" {
		if b.binary, err = program.Build(b.dir, "-trimpath"); err != nil {
			return err
		}
	}
	fmt.Println(describe(b.dir, b.cores))
	t := newTable()
	for _, m := range chosen {
		for i := range *runs {
			start := time.Now()
			figures, err := m.run(&b)
			if err != nil {
				return fmt.Errorf("%s: %w", m.name, err)
			}
			t.add(m, figures)
			fmt.Fprintf(os.Stderr, "%s %d/%d took %s\n", m.name, i+1, *runs, time.Since(start).Round(time.Second))
		}
		fmt.Print(t.section(m))
	}
	return nil
}

// choose answers the measures of a list of names.
func choose(only string, hasEngines bool) ([]measure, error) {
	if only == "" {
		return slices.DeleteFunc(slices.Clone(measures), func(m measure) bool { return m.name == "nodes" && !hasEngines }), nil
	}
	var chosen []measure
	for name := range strings.SplitSeq(only, ",") {
		at := slices.IndexFunc(measures, func(m measure) bool { return m.name == name })
		if at < 0 {
			return nil, fmt.Errorf("there is no measure %q; see --help", name)
		}
		chosen = append(chosen, measures[at])
	}
	return chosen, nil
}

func usage() {
	out := flag.CommandLine.Output()
	fmt.Fprintln(out, "go run ./app/proof/bench [flags]\n\nMeasures:")
	for _, m := range measures {
		fmt.Fprintf(out, "  %-11s %s\n", m.name, m.what)
	}
	fmt.Fprintln(out, "\nFlags:")
	flag.PrintDefaults()
}

// times is n, or a fifth of it in a short run.
func (b *bench) times(n int) int {
	if b.short {
		return max(1, n/5)
	}
	return n
}

// span is how long a load lasts.
func (b *bench) span() time.Duration {
	if b.short {
		return time.Second
	}
	return 5 * time.Second
}
