package lan

import (
	"os"
	"os/exec"
	"runtime"
	"slices"
	"strings"
	"syscall"
	"testing"
)

const inNamespace = "RIBBIT_TEST_NAMESPACE"

// inOwnNetwork runs the test again in a network of its own, which nothing else speaks in and where it may change what it
// wants. It reports whether this is that run.
func inOwnNetwork(t *testing.T) bool {
	t.Helper()
	if os.Getenv(inNamespace) != "" {
		return true
	}
	t.Parallel() // it waits
	cmd := exec.Command(os.Args[0], "-test.run=^"+t.Name()+"$", "-test.v")
	cmd.Env = append(os.Environ(), inNamespace+"=1")
	cmd.SysProcAttr = &syscall.SysProcAttr{
		Cloneflags:  syscall.CLONE_NEWUSER | syscall.CLONE_NEWNET,
		UidMappings: []syscall.SysProcIDMap{{HostID: os.Getuid(), Size: 1}},
		GidMappings: []syscall.SysProcIDMap{{HostID: os.Getgid(), Size: 1}},
	}
	out, err := cmd.CombinedOutput()
	switch {
	case cmd.ProcessState == nil:
		t.Skipf("this machine gives no networks of one's own: %v", err)
	case err != nil:
		t.Fatalf("%v\n%s", err, out)
	case strings.Contains(string(out), "--- SKIP"):
		t.Skipf("this machine gives no networks of one's own: %s", out)
	}
	return false
}

// ip changes the network.
func ip(t *testing.T, line string) {
	t.Helper()
	if out, err := exec.Command("ip", strings.Fields(line)...).CombinedOutput(); err != nil {
		t.Skipf("ip %s: %v: %s", line, err, out)
	}
}

// plug puts a card into the machine, with its cable in, and gives it addresses.
func plug(t *testing.T, name string, addrs ...string) {
	t.Helper()
	ip(t, "link add "+name+" type veth peer name at-"+name)
	ip(t, "link set at-"+name+" up")
	ip(t, "link set "+name+" up")
	for _, a := range addrs {
		ip(t, "addr add "+a+" dev "+name)
	}
}

// bridge makes one, as Docker and virtual machines do.
func bridge(t *testing.T, name, addr string, ports ...string) {
	t.Helper()
	ip(t, "link add "+name+" type bridge")
	ip(t, "link set "+name+" up")
	ip(t, "addr add "+addr+" dev "+name)
	for _, p := range ports {
		ip(t, "link set "+p+" master "+name)
	}
}

func TestTheAddressesOfEachNetworkAreThoseThatOthersReach(t *testing.T) {
	if !inOwnNetwork(t) {
		return
	}
	for _, c := range []struct {
		name string
		with func(t *testing.T)
		want []string // the best first
	}{
		{"two cards, the second with the router", func(t *testing.T) {
			plug(t, "eth0", "10.0.0.7/24")
			plug(t, "wlan0", "192.168.1.20/24")
			ip(t, "route add default via 192.168.1.1")
		}, []string{"192.168.1.20", "10.0.0.7"}},
		{"a card whose cable is out", func(t *testing.T) {
			plug(t, "eth0", "10.0.0.7/24")
			ip(t, "link set eth0 down")
			plug(t, "wlan0", "192.168.1.20/24")
		}, []string{"192.168.1.20"}},
		{"Docker with a container", func(t *testing.T) {
			plug(t, "eth0", "192.168.1.20/24")
			plug(t, "veth3f1c")
			bridge(t, "docker0", "172.17.0.1/16", "veth3f1c")
			bridge(t, "br-5d0e6a", "172.18.0.1/16")
		}, []string{"192.168.1.20"}},
		{"virtual machines on the card itself", func(t *testing.T) {
			plug(t, "eth0")
			bridge(t, "br0", "192.168.1.20/24", "eth0")
			bridge(t, "virbr0", "192.168.122.1/24")
		}, []string{"192.168.1.20"}},
		{"a VPN that everything goes through", func(t *testing.T) {
			plug(t, "eth0", "192.168.1.20/24")
			plug(t, "tun0", "10.8.0.2/24")
			ip(t, "route add default via 10.8.0.1")
		}, []string{"192.168.1.20"}},
		{"a VPN and nothing else", func(t *testing.T) { plug(t, "wg0", "10.8.0.2/32") }, []string{"10.8.0.2"}},
		{"IPv6 only", func(t *testing.T) { plug(t, "eth0", "fd00::12/64") }, []string{"[fd00::12]"}},
		{"no router", func(t *testing.T) {
			plug(t, "eth0", "169.254.3.4/16")
			bridge(t, "docker0", "172.17.0.1/16")
		}, []string{"169.254.3.4"}},
		{"a VLAN", func(t *testing.T) {
			plug(t, "eth0")
			plug(t, "eth0.7", "192.168.7.2/24") // not every kernel has their kind: the name is what one knows them by
		}, []string{"192.168.7.2"}},
		{"a container", func(t *testing.T) {
			plug(t, "eth0", "172.17.0.2/16")
			ip(t, "route add default via 172.17.0.1")
		}, []string{"172.17.0.2"}},
		{"point to point", func(t *testing.T) { plug(t, "eth0", "10.9.0.1 peer 10.9.0.2/32") }, []string{"10.9.0.1"}},
		{"no network", func(*testing.T) {}, nil},
		{"an address that comes later", func(t *testing.T) {
			plug(t, "eth0")
			reached(t)
			ip(t, "addr add 192.168.1.20/24 dev eth0")
		}, []string{"192.168.1.20"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			// The thread has a network of its own from here on, and ends with the test.
			runtime.LockOSThread()
			if err := syscall.Unshare(syscall.CLONE_NEWNET); err != nil {
				t.Skip(err)
			}
			ip(t, "link set lo up")
			c.with(t)
			reached(t, c.want...)
		})
	}
}

// reached wants a server to be at these hosts, and at the machine itself.
func reached(t *testing.T, hosts ...string) {
	t.Helper()
	var want []string
	for _, h := range hosts {
		want = append(want, "http://"+h+":8080")
	}
	want = append(want, "http://localhost:8080")
	if got, err := URLs("http", "", "8080"); err != nil || !slices.Equal(got, want) {
		t.Errorf("it is at %v, %v, and not at %v", got, err, want)
	}
}
