package command_test

import (
	"os"
	"os/exec"
	"strings"
	"syscall"
	"testing"
)

const withoutRights = "RIBBIT_TEST_WITHOUT_RIGHTS"

// isWithoutRights runs the test again as somebody who is not root, in a network of its own in which the ports below 1024 are for root. It
// reports whether this is that run.
func isWithoutRights(t *testing.T) bool {
	t.Helper()
	if os.Getenv(withoutRights) != "" {
		return true
	}
	const nobody = 65534
	program, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(program, "-test.run=^"+t.Name()+"$")
	cmd.Env = append(os.Environ(), withoutRights+"=1")
	cmd.SysProcAttr = &syscall.SysProcAttr{
		Cloneflags:  syscall.CLONE_NEWUSER | syscall.CLONE_NEWNET,
		UidMappings: []syscall.SysProcIDMap{{ContainerID: nobody, HostID: os.Getuid(), Size: 1}},
		GidMappings: []syscall.SysProcIDMap{{ContainerID: nobody, HostID: os.Getgid(), Size: 1}},
	}
	out, err := cmd.CombinedOutput()
	if cmd.ProcessState == nil {
		t.Skipf("this machine gives no networks of one's own: %v", err)
	}
	if err != nil || strings.Contains(string(out), "no tests to run") {
		t.Errorf("%v\n%s", err, out)
	}
	return false
}

func TestAPortThatIsOnlyForTheSystemIsSaidSo(t *testing.T) {
	if !isWithoutRights(t) {
		return
	}
	program, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ args, port, mend string }{
		{"--addr :443", "443", "--addr :8443"},
		{"--addr :80", "80", "--addr :8080"},
		{"--addr 127.0.0.1:80", "80", "--addr 127.0.0.1:8080"},
		{"--addr :0 --tls self --https-addr :443", "443", "--https-addr :8443"},
	} {
		data := folder(t)
		args := append(strings.Fields("serve --mdns off --data "+data), strings.Fields(c.args)...)
		refuses(t, call(t, "", args...), 1, "Port "+c.port+" is only for the system's own programs.", c.mend, "sudo setcap cap_net_bind_service=+ep "+program)
		if isThere(data) {
			t.Errorf("%s leaves a data folder behind", c.args)
		}
	}
}
