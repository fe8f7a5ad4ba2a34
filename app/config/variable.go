package config

import (
	"slices"
	"strings"
)

const variablePrefix = "RIBBIT_"

// Variable is the environment variable of a flag: RIBBIT_BASE_URL for base-url.
func Variable(name string) string {
	return variablePrefix + strings.ToUpper(strings.ReplaceAll(name, "-", "_"))
}

// Stray is a variable that looks like one of Ribbit's and is none.
type Stray struct {
	Name    string
	Nearest string // the known one that is spelled most alike
}

// Strays finds in an environment, a list of NAME=VALUE, what looks like a variable of one of the named flags and is none.
// What Docker and Kubernetes set for a service called ribbit is not meant for it.
func Strays(environ, flags []string) (found []Stray) {
	known := make([]string, len(flags))
	for i, name := range flags {
		known[i] = Variable(name)
	}
	slices.Sort(known)
	for _, pair := range environ {
		name, value, _ := strings.Cut(pair, "=")
		upper := strings.ToUpper(name)
		if !strings.HasPrefix(upper, variablePrefix) || slices.Contains(known, name) || isOfService(upper, value) {
			continue
		}
		found = append(found, Stray{name, nearest(upper, known)})
	}
	slices.SortFunc(found, func(a, b Stray) int { return strings.Compare(a.Name, b.Name) })
	return found
}

// isOfService reports whether a variable tells of a service that has the same name.
func isOfService(name, value string) bool {
	rest := strings.TrimPrefix(name, variablePrefix)
	return strings.HasPrefix(rest, "SERVICE_") || strings.HasPrefix(rest, "PORT_") || strings.HasPrefix(rest, "ENV_") ||
		rest == "PORT" && strings.Contains(value, "://")
}

// nearest is the word that takes the fewest changes.
func nearest(word string, words []string) string {
	return slices.MinFunc(words, func(a, b string) int { return distance(word, a) - distance(word, b) })
}

// distance counts the letters that are added, left out, replaced, or swapped with their neighbour on the way from a to b.
func distance(a, b string) int {
	before, last, row := make([]int, len(b)+1), make([]int, len(b)+1), make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := 1; i <= len(a); i++ {
		before, last, row = last, row, before
		row[0] = i
		for j := 1; j <= len(b); j++ {
			replaced := last[j-1]
			if a[i-1] != b[j-1] {
				replaced++
			}
			row[j] = min(replaced, last[j]+1, row[j-1]+1)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				row[j] = min(row[j], before[j-2]+1)
			}
		}
	}
	return row[len(b)]
}
