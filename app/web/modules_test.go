package web

import (
	"testing"
	"testing/fstest"
)

func TestAPageNamesEveryModuleItsScriptNeeds(t *testing.T) {
	a, err := loadAssets(fstest.MapFS{
		"js/main.js":  {Data: []byte("import * as a from \"./a.js\";\nimport \"./b.js\";\nif (x) import(\"./later.js\");\n")},
		"js/a.js":     {Data: []byte("import { one, two } from \"./b.js\";\nexport { c } from \"./c.js\";\n")},
		"js/b.js":     {Data: []byte("import { a } from \"./a.js\"; // in a circle\n")},
		"js/c.js":     {Data: []byte("export const c = 1;\n")},
		"js/later.js": {Data: []byte("import \"./c.js\";\n")},
	}, nil)
	if err != nil {
		t.Fatal(err)
	}
	got := a.modules()
	if len(got) != 3 || got[0] != "js/a.js" || got[1] != "js/b.js" || got[2] != "js/c.js" {
		t.Errorf("the modules are %v", got)
	}
}
