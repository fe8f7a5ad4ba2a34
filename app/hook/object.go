package hook

import (
	"encoding/json"
	"strconv"
	"strings"
)

// object is a JSON object from a stranger: whatever is not of the type that is asked for counts as not there, and a number
// or a truth as its word.
type object map[string]any

// text is the first of the values that is a text with something in it.
func (o object) text(keys ...string) string {
	for _, key := range keys {
		if s := textOf(o[key]); strings.TrimSpace(s) != "" {
			return s
		}
	}
	return ""
}

func textOf(v any) string {
	switch v := v.(type) {
	case string:
		return v
	case json.Number:
		return v.String()
	case bool:
		return strconv.FormatBool(v)
	}
	return ""
}

// number is false when there is none.
func (o object) number(key string) (n int64, ok bool) {
	f, err := strconv.ParseFloat(strings.TrimSpace(textOf(o[key])), 64)
	if err != nil || f != f || f < -1<<53 || f > 1<<53 {
		return 0, false
	}
	return int64(f), true
}

func (o object) object(key string) object {
	m, _ := o[key].(map[string]any)
	return m
}

func (o object) list(key string) []any {
	l, _ := o[key].([]any)
	return l
}

// objects are those of a list that are objects.
func (o object) objects(key string) []object {
	var all []object
	for _, v := range o.list(key) {
		if m, ok := v.(map[string]any); ok {
			all = append(all, m)
		}
	}
	return all
}

// texts are the texts of a list, or the parts of a text between commas.
func (o object) texts(key string) []string {
	if s, ok := o[key].(string); ok {
		return split(s)
	}
	var all []string
	for _, v := range o.list(key) {
		if s := textOf(v); s != "" {
			all = append(all, s)
		}
	}
	return all
}

func (o object) has(key string) bool {
	_, has := o[key]
	return has
}

// at follows names with dots between them, such as alerts.0.labels.name, and answers the text that is there.
func (o object) at(path string) string {
	var v any = map[string]any(o)
	for name := range strings.SplitSeq(path, ".") {
		switch in := v.(type) {
		case map[string]any:
			v = in[name]
		case []any:
			i, err := strconv.Atoi(name)
			if err != nil || i < 0 || i >= len(in) {
				return ""
			}
			v = in[i]
		default:
			return ""
		}
	}
	return textOf(v)
}

// split is the parts of a text between commas, without the blanks around them.
func split(s string) []string {
	var parts []string
	for part := range strings.SplitSeq(s, ",") {
		if part = strings.TrimSpace(part); part != "" {
			parts = append(parts, part)
		}
	}
	return parts
}

// lines joins the texts that there are, each in a line of its own.
func lines(texts ...string) string { return join("\n", texts...) }

// paragraphs joins them with an empty line between.
func paragraphs(texts ...string) string { return join("\n\n", texts...) }

func join(between string, texts ...string) string {
	var there []string
	for _, t := range texts {
		if t = strings.TrimSpace(t); t != "" {
			there = append(there, t)
		}
	}
	return strings.Join(there, between)
}

// fact is a line that names a value.
func fact(name, value string) string {
	switch {
	case strings.TrimSpace(name) == "":
		return value
	case strings.TrimSpace(value) == "":
		return name
	}
	return strings.TrimSuffix(strings.TrimSpace(name), ":") + ": " + strings.TrimSpace(value)
}
