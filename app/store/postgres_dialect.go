package store

import (
	"database/sql/driver"
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"
)

// toPostgres writes a statement of this package for PostgreSQL. It knows the words of SQLite that the package uses and no others;
// what it does not know stays as it is. Parameters get the types of the values that are given first: a number of Go's is a bigint,
// a text a text, a list an array.
//
// PostgreSQL may plan a statement anew each time, for its values, where that looks better to it than the plan for any values, and such
// planning can cost more than all the rest. So it is told what it may go by: how many rows are wanted at most, and not how long a list is.
func toPostgres(statement string, args []driver.NamedValue) postgresText {
	d := dialect{args: args}
	pieces := strings.Split(d.write(tokensOf(statement)), limitHere)
	return postgresText{pieces, d.limits}
}

// postgresText is a statement with gaps for the numbers of its limits.
type postgresText struct {
	pieces []string
	limits []int // for each gap, the place of its number among the arguments
}

const limitHere = "\x00"

// with is the statement for arguments.
func (t postgresText) with(args []driver.NamedValue) string {
	if len(t.limits) == 0 {
		return t.pieces[0]
	}
	var b strings.Builder
	for i, piece := range t.pieces {
		b.WriteString(piece)
		if i < len(t.limits) {
			fmt.Fprint(&b, args[t.limits[i]].Value)
		}
	}
	return b.String()
}

type dialect struct {
	args    []driver.NamedValue
	unnamed int // parameters without a number so far
	limits  []int
}

// postgresWords are functions and operators that are only called otherwise.
var postgresWords = map[string]string{
	"instr":            "strpos",
	"json_array":       "json_build_array",
	"json_group_array": "json_agg",
	"MATCH":            "@@",
}

func (d *dialect) write(ts []string) string {
	var b strings.Builder
	for i := 0; i < len(ts); i++ {
		t := ts[i]
		switch {
		case strings.HasPrefix(t, "?"):
			t = d.parameter(t)
		case t == "+" && i+1 < len(ts) && strings.HasPrefix(ts[i+1], "?"): // hides the parameter from SQLite's planner
			continue
		case (t == "LIMIT" || t == "OFFSET") && i+3 < len(ts) && ts[i+2] == "+" && strings.HasPrefix(ts[i+3], "?"):
			t += d.limit(ts[i+3])
			i += 3
		case t == "INDEXED":
			i += 4 // BY and the name, each with its blank
			continue
		case t == "CROSS" && hasCondition(ts[i+3:]): // CROSS only keeps SQLite to the order of the tables
			i++ // the blank
			continue
		case t == "INTEGER":
			t = "bigint"
		case postgresWords[t] != "":
			t = postgresWords[t]
		case i+1 < len(ts) && ts[i+1] == "(":
			end := closing(ts, i+1)
			if call, ok := d.call(t, ts[i+2:end]); ok {
				t, i = call, end
			}
		}
		b.WriteString(t)
	}
	return b.String()
}

// call writes the call of a function that PostgreSQL has in another form.
func (d *dialect) call(name string, inside []string) (string, bool) {
	switch name {
	case "json_each":
		return d.list(inside), true
	case "unixepoch":
		return "extract(epoch FROM statement_timestamp())", true
	case "iif":
		a := d.arguments(inside)
		return fmt.Sprintf("CASE WHEN %s THEN %s ELSE %s END", a[0], a[1], a[2]), true
	case "max", "min":
		if a := d.arguments(inside); len(a) > 1 {
			return map[string]string{"max": "greatest(", "min": "least("}[name] + strings.Join(a, ", ") + ")", true
		}
	}
	return "", false
}

// list writes what json_each reads, with the columns that it has there.
func (d *dialect) list(inside []string) string {
	elements := "jsonb_array_elements(CAST(" + d.write(inside) + " AS jsonb))"
	if n := len(inside); strings.HasPrefix(inside[n-1], "?") {
		switch number := d.parameterNumber(inside[n-1]); d.args[number-1].Value.(type) {
		case idList:
			elements = fmt.Sprintf("unnest((SELECT $%d::bigint[]))", number)
		case textList:
			elements = fmt.Sprintf("jsonb_array_elements_text($%d::jsonb)", number)
		}
	}
	return "LATERAL (SELECT e.value, e.place - 1 AS key FROM " + elements + " WITH ORDINALITY AS e (value, place))"
}

func (d *dialect) parameterNumber(t string) int {
	if t == "?" {
		d.unnamed++
		return d.unnamed
	}
	n, _ := strconv.Atoi(t[1:])
	return n
}

func (d *dialect) parameter(t string) string {
	n := d.parameterNumber(t)
	kind := ""
	switch d.args[n-1].Value.(type) {
	case int64, bool:
		kind = "::bigint"
	case string, []byte, textList, otherList:
		kind = "::text"
	case indexedWords:
		kind = "::tsvector"
	case soughtWords:
		kind = "::tsquery"
	}
	return "$" + strconv.Itoa(n) + kind
}

// limit writes how many rows are wanted or left out, as a number: for a parameter PostgreSQL plans for a tenth of all rows. The parameter
// stays, as others have their places behind it.
func (d *dialect) limit(t string) string {
	d.limits = append(d.limits, d.parameterNumber(t)-1)
	return " coalesce(" + limitHere + ", " + d.parameter(t) + ")"
}

// arguments writes the arguments of a function.
func (d *dialect) arguments(inside []string) []string {
	var all []string
	depth, begin := 0, 0
	for i, t := range inside {
		switch {
		case t == "(":
			depth++
		case t == ")":
			depth--
		case t == "," && depth == 0:
			all = append(all, strings.TrimSpace(d.write(inside[begin:i])))
			begin = i + 1
		}
	}
	return append(all, strings.TrimSpace(d.write(inside[begin:])))
}

// closing is the place of the bracket that closes the one at open.
func closing(ts []string, open int) int {
	depth := 0
	for i := open; i < len(ts); i++ {
		switch ts[i] {
		case "(":
			depth++
		case ")":
			if depth--; depth == 0 {
				return i
			}
		}
	}
	return len(ts) - 1
}

// hasCondition reports whether the table behind a JOIN is joined ON something.
func hasCondition(behind []string) bool {
	depth := 0
	for _, t := range behind {
		switch t {
		case "(":
			depth++
		case ")":
			if depth--; depth < 0 {
				return false
			}
		case "ON":
			if depth == 0 {
				return true
			}
		case "JOIN", "LEFT", "CROSS", "WHERE", "GROUP", "ORDER", "LIMIT", "UNION":
			if depth == 0 {
				return false
			}
		}
	}
	return false
}

// tokensOf takes a statement apart: words and numbers, texts in quotes, parameters, blanks (each run as one), and single signs.
func tokensOf(statement string) (ts []string) {
	isWord := func(c byte) bool {
		return c == '_' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= utf8.RuneSelf
	}
	for i := 0; i < len(statement); {
		begin, c := i, statement[i]
		switch {
		case strings.IndexByte(" \t\n", c) >= 0:
			for i < len(statement) && strings.IndexByte(" \t\n", statement[i]) >= 0 {
				i++
			}
			ts = append(ts, " ")
			continue
		case c == '\'':
			i += 1 + strings.IndexByte(statement[i+1:], '\'') + 1
		case c == '?' || isWord(c):
			i++
			for i < len(statement) && isWord(statement[i]) {
				i++
			}
		default:
			i++
		}
		ts = append(ts, statement[begin:i])
	}
	return ts
}

// postgresValue is a value as PostgreSQL's driver takes it.
func postgresValue(v driver.Value) driver.Value {
	switch v := v.(type) {
	case bool:
		if v {
			return int64(1)
		}
		return int64(0)
	case string:
		return wholeText(v)
	case idList:
		return "{" + string(v[1:len(v)-1]) + "}"
	case textList:
		return string(v)
	case otherList:
		return string(v)
	case textArray:
		return string(v)
	case indexedWords:
		return wholeText(v.vector())
	case soughtWords:
		return wholeText(v.query())
	}
	return v
}

// isOurs reports whether a value is one that only this package knows.
func isOurs(v any) bool {
	switch v.(type) {
	case idList, textList, otherList, textArray, indexedWords, soughtWords:
		return true
	}
	return false
}

// lexemeBytes is more than any word that somebody looks for; PostgreSQL's index takes up to 2046.
const lexemeBytes = 1024

var lexemeQuotes = strings.NewReplacer(`'`, `''`, `\`, `\\`)

// lexeme is a word in the index's own quotes, cut where it gets too long for the index.
func lexeme(word string) string {
	if len(word) > lexemeBytes {
		word = strings.ToValidUTF8(word[:lexemeBytes], "")
	}
	return `'` + lexemeQuotes.Replace(word) + `'`
}

// vector is what a message is found by, as PostgreSQL's index reads it: each word with its place.
func (w indexedWords) vector() string {
	var b strings.Builder
	for i, word := range strings.Fields(string(w)) {
		b.WriteString(lexeme(word))
		b.WriteByte(':')
		b.WriteString(strconv.Itoa(i + 1))
		b.WriteByte(' ')
	}
	return b.String()
}

// query says it in the language of PostgreSQL's index.
func (s soughtWords) query() string {
	var all []string
	for _, p := range s.phrases {
		var any []string
		for _, t := range s.threads {
			words := make([]string, len(p.words))
			for i, w := range p.words {
				words[i] = lexeme(strings.ReplaceAll(w, string(thatThread), strconv.FormatInt(int64(t), 10)))
			}
			if p.begins {
				words[len(words)-1] += ":*"
			}
			any = append(any, "("+strings.Join(words, " <-> ")+")")
		}
		all = append(all, "("+strings.Join(any, " | ")+")")
	}
	return strings.Join(all, " & ")
}
