package web

import (
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"
)

// scripts are files by their names in the folder of the modules.
func scripts(files map[string]string) fs.FS {
	out := fstest.MapFS{}
	for name, body := range files {
		out["js/"+name] = &fstest.MapFile{Data: []byte(body)}
	}
	return out
}

func TestThePageLoadsItsModulesAsOneFile(t *testing.T) {
	a, err := loadAssets(scripts(map[string]string{
		"main.js":  "import * as a from \"./a.js\";\nimport \"./b.js\"; // listens\nif (x) import(\"./later.js\");\n",
		"a.js":     "import { one, two } from \"./b.js\";\nexport function connect() { one(); }\n",
		"b.js":     "export const one = () => 1;\nexport async function two() {}\n",
		"later.js": "import { one } from \"./b.js\";\nimport { other } from \"./other.js\";\nimport * as a from \"./a.js\";\nexport const c = one();\n",
		"other.js": "export const other = 1;\n",
	}), nil)
	if err != nil {
		t.Fatal(err)
	}
	want := `export const modules = { "a.js": {}, "b.js": {}, "main.js": {} };

// b.js
(() => {
const one = () => 1;
async function two() {}

Object.assign(modules["b.js"], { one, two });
})();

// a.js
(() => {
const { one, two } = modules["b.js"];
function connect() { one(); }

Object.assign(modules["a.js"], { connect });
})();

// main.js
(() => {
const a = modules["a.js"];

if (x) import("./later.js");

Object.assign(modules["main.js"], {  });
})();
`
	if got := string(a.files["js/main.js"].body); got != want {
		t.Errorf("the script of the page is\n%s", got)
	}
	later := "import { modules } from \"./main.js\"; const { one } = modules[\"b.js\"];\nimport { other } from \"./other.js\";\n" +
		"const a = modules[\"a.js\"];\nexport const c = one();\n"
	if got := string(a.files["js/later.js"].body); got != later {
		t.Errorf("what is loaded later is\n%s", got)
	}
	if a.files["js/a.js"] != nil || a.files["js/b.js"] != nil {
		t.Error("a module could be loaded a second time, with a state of its own")
	}
}

func TestModulesMayImportEachOther(t *testing.T) {
	a, err := loadAssets(scripts(map[string]string{
		"main.js": "import \"./a.js\";\n",
		"a.js":    "import { near } from \"./b.js\";\nexport function far() { near(); }\nexport const wide = (x) => x;\n",
		"b.js":    "import { far, wide } from \"./a.js\";\nimport * as a from \"./a.js\";\nexport function near() {}\n",
	}), nil)
	if err != nil {
		t.Fatal(err)
	}
	got := string(a.files["js/main.js"].body)
	for _, want := range []string{
		`const far = (...given) => modules["a.js"].far(...given); const wide = (...given) => modules["a.js"].wide(...given);`,
		`const a = modules["a.js"];`, `const { near } = modules["b.js"];`,
	} {
		if !strings.Contains(got, "\n"+want+"\n") {
			t.Errorf("there is no line %s in\n%s", want, got)
		}
	}
	if strings.Index(got, "// b.js") > strings.Index(got, "// a.js") {
		t.Error("what was begun first does not come last")
	}
}

func TestModulesThatCannotBeJoinedAreRefused(t *testing.T) {
	for name, c := range map[string]struct{ a, b, says string }{
		"one of them loaded later":           {"export const x = 1;\n", "import { x as y } from \"./a.js\";\n", "b.js"},
		"a form of import that is not known": {"import { x as y } from \"./b.js\";\n", "", "a.js"},
		"a default export":                   {"export default 1;\n", "", "a.js"},
		"a variable that others would share": {"export let x = 1;\n", "", "a.js"},
		"a list of exports":                  {"const x = 1;\nexport { x };\n", "", "a.js"},
		"an import from elsewhere":           {"import \"https://example.org/x.js\";\n", "", "a.js"},
		"a name that is not exported":        {"import { x } from \"./b.js\";\n", "const x = 1;\n", "no x"},
		"a module that is not there":         {"import \"./c.js\";\n", "", "c.js"},
		"a value in a circle":                {"import { b } from \"./b.js\";\nexport const x = [];\n", "import { x } from \"./a.js\";\nexport const b = () => x;\n", "x of a.js"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := loadAssets(scripts(map[string]string{"main.js": "import \"./a.js\";\n", "a.js": c.a, "b.js": c.b}), nil)
			if err == nil || !strings.Contains(err.Error(), c.says) {
				t.Errorf("the answer was %v, without %q", err, c.says)
			}
		})
	}
}
