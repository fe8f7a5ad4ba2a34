// Package deploy_test holds the files for where Ribbit runs against the program.
package deploy_test

import (
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"ribbit/app/config"
)

var (
	variable = regexp.MustCompile(`\bRIBBIT_([A-Z_]+)`)
	started  = regexp.MustCompile(`(?m)^ExecStart=\S+ serve (.*)$`)
	port     = regexp.MustCompile(`\b8080\b`)
	portOf   = regexp.MustCompile(`(?:(?i:port)[a-z_]*"?: "?|\[PORT:|127\.0\.0\.1:|EXPOSE |RIBBIT_ADDR"?: ":|RIBBIT_ADDR" Default=":)([0-9]+)`)
)

// behindProxy is the port that Umbrel's proxy has, which is not Ribbit's.
const behindProxy = "8787"

func TestWhatTheFilesNameIsThere(t *testing.T) {
	f := config.NewFlags(func(string) string { return "" })
	var s config.Server
	s.Declare(f)
	def := strings.TrimPrefix(f.Lookup("addr").DefValue, ":")
	files := 0
	err := fs.WalkDir(os.DirFS("."), ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || strings.HasSuffix(name, ".go") || strings.HasSuffix(name, ".md") {
			return err
		}
		files++
		b, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		for _, v := range variable.FindAllStringSubmatch(string(b), -1) {
			if flag := strings.ToLower(strings.ReplaceAll(v[1], "_", "-")); !slices.Contains(f.Names(), flag) {
				t.Errorf("%s sets %s, but there is no --%s", name, v[0], flag)
			}
		}
		for _, line := range started.FindAllStringSubmatch(string(b), -1) {
			if _, err := f.Parse(strings.Fields(line[1])); err != nil {
				t.Errorf("%s starts it with %s: %v", name, line[1], err)
			}
		}
		for _, p := range portOf.FindAllStringSubmatch(string(b), -1) {
			if p[1] != def && p[1] != behindProxy {
				t.Errorf("%s names the port %s, and Ribbit listens at %s", name, p[1], def)
			}
		}
		if strings.HasSuffix(name, ".service") == port.Match(b) && !strings.HasPrefix(name, "umbrel/umbrel-app") {
			t.Errorf("%s does not name Ribbit's port where it should, or does where it need not", name)
		}
		return nil
	})
	if err != nil || files < 7 {
		t.Errorf("%d files were looked at: %v", files, err)
	}
}

// A folder that no file hands in is gone with its container.
func TestContainersKeepTheirData(t *testing.T) {
	image, err := os.ReadFile("../../Dockerfile")
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(string(image), "RIBBIT_DATA=/data") {
		t.Fatal("the image keeps its data elsewhere")
	}
	for _, name := range []string{"compose.yaml", "casaos.yaml", "truenas.yaml", "umbrel/docker-compose.yml", "unraid.xml", "cluster/compose.yaml"} {
		b, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		if !regexp.MustCompile(`(?::|target: |Target=")/data\b`).Match(b) {
			t.Errorf("%s keeps nothing of /data", name)
		}
	}
}

func TestActionsArePinnedByTheirHash(t *testing.T) {
	names, err := fs.Glob(os.DirFS("../../.github/workflows"), "*.yml")
	if err != nil || len(names) == 0 {
		t.Fatalf("there is no workflow: %v", err)
	}
	pinned := regexp.MustCompile(`^\S+@[0-9a-f]{40} # v[0-9.]+$`)
	for _, name := range names {
		b, err := os.ReadFile("../../.github/workflows/" + name)
		if err != nil {
			t.Fatal(err)
		}
		for line := range strings.SplitSeq(string(b), "\n") {
			if _, action, ok := strings.Cut(line, "uses: "); ok && !pinned.MatchString(action) {
				t.Errorf("%s uses %s", name, action)
			}
		}
	}
}

func TestTheProxyOfServersThatActAsOneTakesItsSettings(t *testing.T) {
	binary, err := exec.LookPath("nginx")
	if err != nil {
		binary = "/usr/sbin/nginx" // not on everybody's PATH
	}
	b, err := os.ReadFile("cluster/nginx.conf")
	if err != nil {
		t.Fatal(err)
	}
	compose, err := os.ReadFile("cluster/compose.yaml")
	if err != nil {
		t.Fatal(err)
	}
	settings := string(b)
	for _, name := range regexp.MustCompile(`server (\w+):`).FindAllStringSubmatch(settings, -1) {
		if !strings.Contains(string(compose), "\n  "+name[1]+":\n") {
			t.Errorf("nginx asks %s, which is not there", name[1])
		}
		settings = strings.ReplaceAll(settings, name[1], "127.0.0.1")
	}
	dir := t.TempDir()
	settings = strings.Replace(settings, "listen 80", "listen unix:"+filepath.Join(dir, "s"), 1)
	file := filepath.Join(dir, "nginx.conf")
	if err := os.WriteFile(file, []byte("pid "+dir+"/pid; events {} http { access_log off; "+settings+" }"), 0o600); err != nil {
		t.Fatal(err)
	}
	if said, err := exec.Command(binary, "-t", "-p", dir, "-c", file, "-e", "stderr").CombinedOutput(); err != nil {
		t.Errorf("this test needs nginx, which make test installs: %v: %s", err, said)
	}
}
