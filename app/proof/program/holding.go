package program

import (
	"bufio"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"
)

// Holding is what a server has at one moment.
type Holding struct {
	Goroutines int
	Files      int   // open descriptors
	Resident   int64 // bytes
	Heap       int64 // bytes, about what the last collection left
	Sockets    int
	Worked     time.Duration // of its cores' time, since the start
	Log        int64         // bytes of the database's write-ahead log
}

func (h Holding) String() string {
	const mebibyte = 1 << 20
	return fmt.Sprintf("%d goroutines, %d descriptors, %d sockets, %.1f MiB resident, %.1f MiB live heap, log %.1f MiB",
		h.Goroutines, h.Files, h.Sockets, float64(h.Resident)/mebibyte, float64(h.Heap)/mebibyte, float64(h.Log)/mebibyte)
}

// Holding asks /metrics and the kernel. The connection that asks is closed, and counts while it is open.
func (s *Server) Holding() (h Holding, err error) {
	client := http.Client{Timeout: Patience, Transport: &http.Transport{DisableKeepAlives: true}}
	resp, err := client.Get(s.URL() + "/metrics")
	if err != nil {
		return h, fmt.Errorf("ask for the metrics: %w", err)
	}
	defer resp.Body.Close()
	figures := map[string]float64{}
	for lines := bufio.NewScanner(resp.Body); lines.Scan(); {
		if name, value, ok := strings.Cut(lines.Text(), " "); ok {
			figures[name], _ = strconv.ParseFloat(value, 64) // what is no figure is not asked for
		}
	}
	h.Goroutines, h.Sockets = int(figures["go_goroutines"]), int(figures["ribbit_sockets"])
	h.Heap = int64(figures["go_memstats_next_gc_bytes"] / 2) // Go collects when the heap has doubled
	h.Worked = time.Duration(figures["process_cpu_seconds_total"] * float64(time.Second))
	h.Resident = int64(figures["process_resident_memory_bytes"])
	if h.Goroutines == 0 || h.Resident == 0 {
		return h, fmt.Errorf("/metrics answers %s and not what was expected", resp.Status)
	}
	files, err := os.ReadDir(filepath.Join("/proc", strconv.Itoa(s.PID()), "fd"))
	if err != nil {
		return h, err
	}
	h.Files = len(files)
	if at, err := os.Stat(filepath.Join(s.Dir, "ribbit.db-wal")); err == nil {
		h.Log = at.Size()
	}
	return h, nil
}
