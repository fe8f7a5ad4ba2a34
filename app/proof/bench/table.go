package main

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"time"
)

// figure is one number of a run.
type figure struct {
	name  string
	value float64
	unit  string
	goal  string  // what it should be; "" where nothing is promised
	tail  float64 // of times, where value is the p50: the p99; else 0
}

func amount(name string, value float64, unit, goal string) figure {
	return figure{name: name, value: value, unit: unit, goal: goal}
}

// table gathers the figures of all runs.
type table struct {
	order  map[string][]string // names of figures, by measure
	last   map[string]figure
	values map[string][]float64
	tails  map[string][]float64
}

func newTable() *table {
	return &table{order: map[string][]string{}, last: map[string]figure{}, values: map[string][]float64{}, tails: map[string][]float64{}}
}

func (t *table) add(m measure, figures []figure) {
	for _, f := range figures {
		key := m.name + " " + f.name
		if _, known := t.last[key]; !known {
			t.order[m.name] = append(t.order[m.name], f.name)
		}
		t.last[key] = f
		t.values[key] = append(t.values[key], f.value)
		t.tails[key] = append(t.tails[key], f.tail)
	}
}

// section is a measure's figures in Markdown: the median of the runs and between what they were.
func (t *table) section(m measure) string {
	var b strings.Builder
	fmt.Fprintf(&b, "\n**%s**: %s\n\n| figure | p50 | p99 | lowest to highest | goal |\n| --- | ---: | ---: | ---: | --- |\n", m.name, m.what)
	for _, name := range t.order[m.name] {
		key := m.name + " " + name
		values, f := slices.Sorted(slices.Values(t.values[key])), t.last[key]
		tail, between := "", ""
		if f.tail > 0 {
			tail = number(median(t.tails[key])) + " " + f.unit
		}
		if len(values) > 1 {
			between = number(values[0]) + " – " + number(values[len(values)-1])
		}
		fmt.Fprintf(&b, "| %s | %s %s | %s | %s | %s |\n", name, number(median(values)), f.unit, tail, between, f.goal)
	}
	return b.String()
}

func median(values []float64) float64 {
	return slices.Sorted(slices.Values(values))[len(values)/2]
}

// number is a value with three digits that count, and commas in large ones.
func number(v float64) string {
	switch {
	case v == 0:
		return "0"
	case math.Abs(v) < 10:
		return fmt.Sprintf("%.2f", v)
	case math.Abs(v) < 100:
		return fmt.Sprintf("%.1f", v)
	}
	s := fmt.Sprintf("%.0f", v)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}

// times are how long something took, again and again.
type times []time.Duration

// at is the time below which a share of them lies, in milliseconds.
func (ts times) at(share float64) float64 {
	if len(ts) == 0 {
		return math.NaN()
	}
	slices.Sort(ts)
	return milliseconds(ts[min(len(ts)-1, int(share*float64(len(ts))))])
}

// figure is the usual one of them.
func (ts times) figure(name, goal string) figure {
	return figure{name: name, value: ts.at(0.50), unit: "ms", goal: goal, tail: ts.at(0.99)}
}

func milliseconds(d time.Duration) float64 { return float64(d) / float64(time.Millisecond) }
