//go:build linux

package fault_test

import (
	"errors"
	"os"
	"os/exec"
	"strings"
	"syscall"
	"testing"

	"golang.org/x/sys/unix"
)

// namespaced is set in the environment of a test that has mounts of its own.
const namespaced = "RIBBIT_FAULT_NAMESPACE"

// ranWhereItMayMount runs a test once more in a name space in which everybody may mount, and reports that it did; where
// the process itself may mount it does nothing. The test is skipped only when the system allows neither.
func ranWhereItMayMount(t *testing.T) bool {
	t.Helper()
	probe := t.TempDir()
	refused := mountSmall(probe, "1m")
	if refused == nil {
		must(t, unix.Unmount(probe, 0))
		return false
	}
	if os.Getenv(namespaced) != "" {
		t.Skip(refused)
	}
	again := exec.CommandContext(t.Context(), os.Args[0], "-test.run=^"+t.Name()+"$", "-test.v") //nolint:gosec // this very program
	again.Env = append(os.Environ(), namespaced+"=1")
	again.SysProcAttr = &syscall.SysProcAttr{
		Cloneflags:  syscall.CLONE_NEWUSER | syscall.CLONE_NEWNS,
		UidMappings: []syscall.SysProcIDMap{{ContainerID: 0, HostID: os.Getuid(), Size: 1}},
		GidMappings: []syscall.SysProcIDMap{{ContainerID: 0, HostID: os.Getgid(), Size: 1}},
	}
	said, err := again.CombinedOutput()
	t.Logf("in a name space of its own:\n%s", said)
	var failed *exec.ExitError
	switch {
	case errors.As(err, &failed):
		t.Fail()
	case err != nil:
		t.Skipf("this system allows neither a mount (%v) nor a name space of its own (%v)", refused, err)
	case strings.Contains(string(said), "--- SKIP"):
		t.Skipf("this system allows no mount (%v), not even in a name space of its own", refused)
	}
	return true
}

// disk is a small file system of its own, gone at the end of the test.
func disk(t *testing.T, size string) string {
	t.Helper()
	dir := t.TempDir()
	must(t, mountSmall(dir, size))
	t.Cleanup(func() { must(t, unix.Unmount(dir, unix.MNT_DETACH)) })
	return dir
}

func mountSmall(dir, size string) error { return unix.Mount("tmpfs", dir, "tmpfs", 0, "size="+size) }
