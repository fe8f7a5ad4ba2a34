// Package bundle makes of the page's modules what the browser loads: one script for every page, and a further one for
// each behaviour that is loaded when it is first wanted. It runs at `go generate`; nothing of it is in the server.
package bundle

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path"
	"path/filepath"

	"github.com/evanw/esbuild/pkg/api"
)

// Folders and files below package ui.
const (
	Source = "js"          // the modules
	Lazy   = "js/lazy"     // those that are loaded when they are first wanted, each an entry of its own
	Output = "static/dist" // what is made of them
	Main   = "main.js"     // in Source the module that begins; in Output the script of every page
)

// target is what a browser of 2020 can read. What is newer is put in its words.
const target = api.ES2020

// lineLimit keeps the lines of what is made short enough to look at a difference, in characters.
const lineLimit = 160

// A Bundle is what the browser loads.
type Bundle struct {
	Files   map[string][]byte   // by name in Output
	Imports map[string][]string // by the path of a module: what it imports at once, not when it is first wanted
}

// Make bundles the modules of the folder dir, which is that of package ui.
//
// The modules that are loaded later are the entries, and each imports the one that begins: so what the page needs at once
// is needed by all of them, and is therefore one file that exists once, with one state.
func Make(dir string) (*Bundle, error) {
	dir, err := filepath.Abs(dir)
	if err != nil {
		return nil, fmt.Errorf("bundle: %w", err)
	}
	entries, err := filepath.Glob(filepath.Join(dir, filepath.FromSlash(Lazy), "*.js"))
	if err != nil || len(entries) == 0 {
		return nil, fmt.Errorf("bundle: no modules in %s: %w", Lazy, errors.Join(err, os.ErrNotExist))
	}
	made := api.Build(api.BuildOptions{
		AbsWorkingDir: dir,
		EntryPoints:   entries,
		Outdir:        filepath.Join(dir, filepath.FromSlash(Output)),
		EntryNames:    "[name]",
		ChunkNames:    "main", // a second shared file would have the same name, which is refused
		Bundle:        true,
		Splitting:     true,
		Format:        api.FormatESModule,
		Target:        target,
		Charset:       api.CharsetUTF8,
		LegalComments: api.LegalCommentsInline,
		LineLimit:     lineLimit,
		Metafile:      true,

		MinifyWhitespace:  true,
		MinifyIdentifiers: true,
		MinifySyntax:      true,

		Plugins: []api.Plugin{importMain},
	})
	if len(made.Errors) > 0 || len(made.Warnings) > 0 {
		messages := append(made.Errors, made.Warnings...)
		text := api.FormatMessages(messages, api.FormatMessagesOptions{})
		return nil, fmt.Errorf("bundle: %s", text)
	}
	b := &Bundle{Files: map[string][]byte{}}
	for _, file := range made.OutputFiles {
		b.Files[filepath.Base(file.Path)] = file.Contents
	}
	b.Imports, err = imports(made.Metafile)
	return b, err
}

// importMain lets each module that is loaded later import the one that begins.
var importMain = api.Plugin{Name: "import-main", Setup: func(build api.PluginBuild) {
	build.OnLoad(api.OnLoadOptions{Filter: `[/\\]lazy[/\\][^/\\]+\.js$`}, func(args api.OnLoadArgs) (api.OnLoadResult, error) {
		body, err := os.ReadFile(args.Path)
		text := string(body) + "import \"../" + Main + "\";\n"
		return api.OnLoadResult{Contents: &text, Loader: api.LoaderJS}, err
	})
}}

// imports reads from esbuild's report which module imports which.
func imports(report string) (map[string][]string, error) {
	var meta struct {
		Inputs map[string]struct {
			Imports []struct{ Path, Kind string }
		}
	}
	if err := json.Unmarshal([]byte(report), &meta); err != nil {
		return nil, fmt.Errorf("bundle: read the report: %w", err)
	}
	out := map[string][]string{}
	for module, input := range meta.Inputs {
		out[module] = []string{}
		for _, i := range input.Imports {
			if i.Kind == "import-statement" && (path.Dir(module) != Lazy || path.Base(i.Path) != Main) {
				out[module] = append(out[module], i.Path)
			}
		}
	}
	return out, nil
}
