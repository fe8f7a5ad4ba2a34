package attack_test

import (
	"io/fs"
	"os"
	"path"
	"regexp"
	"strings"
	"testing"
)

// Every test that SECURITY.md names has to exist, in the folder that it names.
func TestWhatIsPromisedIsTested(t *testing.T) {
	text, err := os.ReadFile("../../../SECURITY.md")
	if err != nil {
		t.Fatal(err)
	}
	declared := map[string]bool{} // "folder name"
	root := os.DirFS("../../..")
	err = fs.WalkDir(root, ".", func(file string, d fs.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(file, "_test.go") {
			return err
		}
		code, err := fs.ReadFile(root, file)
		if err != nil {
			return err
		}
		for _, f := range regexp.MustCompile(`(?m)^func ((?:Test|Fuzz)\w+)\(`).FindAllStringSubmatch(string(code), -1) {
			declared[path.Dir(file)+" "+f[1]] = true
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	named := regexp.MustCompile("`(?:([a-z/]+): )?((?:Test|Fuzz)\\w+)`(?: in `([a-z/]+)`)?").FindAllStringSubmatch(string(text), -1)
	if len(named) < 50 {
		t.Fatalf("only %d tests are found in SECURITY.md", len(named))
	}
	for _, n := range named {
		folder := n[1] + n[3]
		if folder == "" {
			folder = "app/proof/attack"
		}
		if !declared[folder+" "+n[2]] {
			t.Errorf("SECURITY.md names %s of %s, which is not there", n[2], folder)
		}
	}
}
