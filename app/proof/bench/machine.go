package main

import (
	"bufio"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"

	"golang.org/x/sys/unix"
)

// cores says which core the server has and which the load. Both are -1 on a machine with one.
type cores struct{ server, load int }

// split binds this process to the second core that it may use, so that the first is free for servers.
func split() (cores, error) {
	var allowed unix.CPUSet
	if err := unix.SchedGetaffinity(0, &allowed); err != nil {
		return cores{}, fmt.Errorf("ask for the cores: %w", err)
	}
	var ids []int
	for i := range len(allowed) * 64 {
		if allowed.IsSet(i) {
			ids = append(ids, i)
		}
	}
	if len(ids) < 2 {
		return cores{-1, -1}, nil
	}
	threads, err := os.ReadDir("/proc/self/task")
	if err != nil {
		return cores{}, fmt.Errorf("list the threads: %w", err)
	}
	set := only(ids[1])
	for _, t := range threads {
		id, err := strconv.Atoi(t.Name())
		if err != nil {
			continue
		}
		if err := unix.SchedSetaffinity(id, &set); err != nil {
			return cores{}, fmt.Errorf("bind to a core: %w", err)
		}
	}
	runtime.GOMAXPROCS(1)
	return cores{ids[0], ids[1]}, nil
}

// onServerCore runs start, which starts a process, so that the process has the server's core alone.
func (c cores) onServerCore(start func() error) error {
	if c.server < 0 {
		return start()
	}
	runtime.LockOSThread() // a process inherits the cores of the thread that starts it
	defer runtime.UnlockOSThread()
	server, load := only(c.server), only(c.load)
	if err := unix.SchedSetaffinity(0, &server); err != nil {
		return fmt.Errorf("bind to the server's core: %w", err)
	}
	err := start()
	if back := unix.SchedSetaffinity(0, &load); err == nil && back != nil {
		return fmt.Errorf("bind to the load's core: %w", back)
	}
	return err
}

func only(core int) (set unix.CPUSet) {
	set.Set(core)
	return set
}

// describe is the machine in a few words.
func describe(dir string, c cores) string {
	cpu := field("/proc/cpuinfo", "model name")
	if cpu == "" {
		cpu = runtime.GOARCH
	}
	load, _, _ := strings.Cut(contents("/proc/loadavg"), " ")
	how := "server and load on one core"
	if c.server >= 0 {
		how = "server on one core, load on another"
	}
	return fmt.Sprintf("%s, %d cores, %s %s, %s, %s; %s; load average at the start %s",
		cpu, runtime.NumCPU(), runtime.GOOS, strings.TrimSpace(contents("/proc/sys/kernel/osrelease")), runtime.Version(),
		fileSystem(dir), how, load)
}

// fileSystem names what a folder is on: syncing to memory says nothing about a disk.
func fileSystem(dir string) string {
	var s unix.Statfs_t
	if unix.Statfs(dir, &s) != nil {
		return "unknown file system"
	}
	names := map[int64]string{
		unix.EXT4_SUPER_MAGIC: "ext4", unix.XFS_SUPER_MAGIC: "xfs", unix.BTRFS_SUPER_MAGIC: "btrfs",
		unix.OVERLAYFS_SUPER_MAGIC: "overlayfs", unix.TMPFS_MAGIC: "tmpfs (memory, not a disk)",
	}
	if name, ok := names[int64(s.Type)]; ok {
		return name
	}
	return fmt.Sprintf("file system %#x", s.Type)
}

// field is the first value of a name in a file of the form "name: value".
func field(file, name string) string {
	f, err := os.Open(file)
	if err != nil {
		return ""
	}
	defer f.Close() //nolint:errcheck // read only
	for lines := bufio.NewScanner(f); lines.Scan(); {
		if key, value, ok := strings.Cut(lines.Text(), ":"); ok && strings.TrimSpace(key) == name {
			return strings.TrimSpace(value)
		}
	}
	return ""
}

func contents(file string) string {
	b, err := os.ReadFile(filepath.Clean(file))
	if err != nil {
		return ""
	}
	return string(b)
}
