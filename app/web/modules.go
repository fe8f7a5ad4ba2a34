package web

import (
	"path"
	"regexp"
)

// entryModule is the script that every page loads.
const entryModule = "js/main.js"

// importLine finds what a module imports from the start; what it imports later has parentheses.
var importLine = regexp.MustCompile(`(?m)^(?:import|export) (?:[^"';]* from )?"(\./[^"]+)";`)

// modules are the scripts that the entry module needs before it runs, without itself. A page names them so that a
// browser asks for all at once instead of reading one to learn of the next.
func (a *assets) modules() []string {
	seen := map[string]bool{entryModule: true}
	next := []string{entryModule}
	for i := 0; i < len(next); i++ {
		f, ok := a.files[next[i]]
		if !ok {
			continue
		}
		for _, found := range importLine.FindAllSubmatch(f.body, -1) {
			name := path.Join(path.Dir(next[i]), string(found[1]))
			if !seen[name] && a.files[name] != nil {
				seen[name] = true
				next = append(next, name)
			}
		}
	}
	return next[1:]
}
