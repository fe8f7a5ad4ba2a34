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

	"github.com/BurntSushi/toml"

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
		isPackaged := strings.HasPrefix(name, "yunohost/") && name != "yunohost/manifest.toml" // where a port has a number of its own
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
		if !isPackaged && strings.HasSuffix(name, ".service") == port.Match(b) && !strings.HasPrefix(name, "umbrel/umbrel-app") {
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

// The helpers of YunoHost that its packages call have other names in other versions of them, and so fail only while they are installed.
func TestYunoHostsPackageIsMadeOfWhatYunoHostHas(t *testing.T) {
	var manifest struct {
		Format      int    `toml:"packaging_format"`
		ID          string `toml:"id"`
		Version     string `toml:"version"`
		Integration struct {
			Helpers       string   `toml:"helpers_version"`
			Architectures []string `toml:"architectures"`
		} `toml:"integration"`
		Resources struct {
			Sources map[string]map[string]any `toml:"sources"`
		} `toml:"resources"`
	}
	if _, err := toml.DecodeFile("yunohost/manifest.toml", &manifest); err != nil {
		t.Fatal(err)
	}
	if manifest.Format != 2 || manifest.Integration.Helpers != "2.1" || manifest.ID != "ribbit" || !strings.HasPrefix(manifest.Version, released(t)+"~ynh") {
		t.Errorf("the package is %+v", manifest)
	}
	release, err := os.ReadFile("../../.ci/release")
	if err != nil {
		t.Fatal(err)
	}
	for _, architecture := range manifest.Integration.Architectures {
		source, ok := manifest.Resources.Sources["main"][architecture].(map[string]any)
		if !ok || len(source["sha256"].(string)) != 64 {
			t.Errorf("for %s there is %v", architecture, source)
			continue
		}
		if url := source["url"].(string); !strings.Contains(string(release), strings.Split(url, "-v"+released(t)+"-")[1]) {
			t.Errorf("no release makes %s", url)
		}
	}
	helpers := []string{
		"backup", "config_add_nginx", "config_add_systemd", "config_change_url_nginx", "config_remove_nginx", "config_remove_systemd", "exec_as_app",
		"hide_warnings", "print_info", "restore_everything", "safe_rm", "script_progression", "setup_source", "systemctl",
	}
	for _, name := range []string{"_common.sh", "install", "upgrade", "remove", "backup", "restore", "change_url"} {
		file := "yunohost/scripts/" + name
		if said, err := exec.Command("bash", "-n", file).CombinedOutput(); err != nil {
			t.Errorf("%s: %v: %s", name, err, said)
		}
		b, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, helper := range regexp.MustCompile(`\bynh_(\w+)`).FindAllStringSubmatch(string(b), -1) {
			if !slices.Contains(helpers, helper[1]) {
				t.Errorf("%s calls %s", name, helper[0])
			}
		}
	}
	for _, name := range []string{"nginx.conf", "systemd.service"} {
		b, err := os.ReadFile("yunohost/conf/" + name)
		if err != nil {
			t.Fatal(err)
		}
		for _, gap := range regexp.MustCompile(`__([A-Z]+(?:_[A-Z]+)*)__`).FindAllStringSubmatch(string(b), -1) {
			if !slices.Contains([]string{"APP", "DATA_DIR", "DOMAIN", "INSTALL_DIR", "PATH", "PORT"}, gap[1]) {
				t.Errorf("nothing fills %s in %s", gap[0], name)
			}
		}
	}
}

// released is the number of the last version in the changelog.
func released(t *testing.T) string {
	t.Helper()
	b, err := os.ReadFile("../../CHANGELOG.md")
	if err != nil {
		t.Fatal(err)
	}
	version := regexp.MustCompile(`(?m)^## ([0-9]+\.[0-9]+\.[0-9]+) - [0-9]{4}-[0-9]{2}-[0-9]{2}$`).FindSubmatch(b)
	if version == nil {
		t.Fatal("the changelog knows no version")
	}
	return string(version[1])
}

func TestStoresSayWhichVersionItIs(t *testing.T) {
	b, err := os.ReadFile("umbrel/umbrel-app.yml")
	if err != nil || !strings.Contains(string(b), `version: "`+released(t)+`"`) {
		t.Errorf("Umbrel's is %s, %v", b, err)
	}
}

// exposure is what systemd may find that a service can do at most, of 100.
const exposure = "20"

func TestServicesAreShutIn(t *testing.T) {
	analyze, err := exec.LookPath("systemd-analyze")
	if err != nil {
		t.Skip("here is no systemd")
	}
	for _, name := range []string{"ribbit.service", "yunohost/conf/systemd.service"} {
		b, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		file := filepath.Join(t.TempDir(), "ribbit.service")
		unit := regexp.MustCompile(`__[A-Z]+(?:_[A-Z]+)*__/?`).ReplaceAllString(strings.ReplaceAll(string(b), "__APP__", "ribbit"), "/srv/")
		if err := os.WriteFile(file, []byte(unit), 0o600); err != nil {
			t.Fatal(err)
		}
		if said, err := exec.Command(analyze, "security", "--offline=true", "--no-pager", "--threshold="+exposure, file).CombinedOutput(); err != nil {
			t.Errorf("%s: %v:\n%s", name, err, said)
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
