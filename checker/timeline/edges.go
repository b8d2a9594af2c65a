package timeline

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"koans/checker/program"
)

// An Edge is a wake-up: a goroutine was blocked, and another one let it go on. What
// the one did before it happens before what the other does after it.
type Edge struct {
	At       time.Duration
	From, To int64  // the lanes' IDs
	By       string // what From did: send, close, Unlock, Done; "" if that isn't known
	Where    string // file:line, or ""
}

const (
	maxEdges = 60 // of a folded time line
	fewEdges = 24 // so many are drawn without being asked for
)

// edge is the wake-up of a goroutine that was blocked, by the event.
func edge(e program.Event) Edge {
	by := map[string]string{
		"runtime.chansend1": "send", "runtime.selectnbsend": "send", "runtime.closechan": "close", "runtime.selectgo": "select",
		"runtime.chanrecv1": "receive", "runtime.chanrecv2": "receive", "runtime.selectnbrecv": "receive",
	}[e.Call]
	if by == "" && !strings.HasPrefix(e.Call, "runtime.") {
		by = oneLine(Span{Call: program.CallName(e.Call)}.method())
	}
	return Edge{At: e.At, From: e.By, To: e.Goroutine, By: by, Where: oneLine(e.Where)}
}

// foldEdges keeps those between lanes that are drawn, at instants that are.
func (t Timeline) foldEdges() []Edge {
	kept := slices.DeleteFunc(slices.Clone(t.Edges), func(e Edge) bool {
		from, to := t.row(e.From), t.row(e.To)
		return from < 0 || to < 0 || from == to || !t.at(e.At)
	})
	return kept[:min(len(kept), maxEdges)]
}

// row is the lane of the goroutine, or of several of which it is one; -1 if none is.
func (t Timeline) row(id int64) int {
	return slices.IndexFunc(t.Lanes, func(l Lane) bool {
		return slices.ContainsFunc(members(l), func(m Lane) bool { return m.ID == id })
	})
}

// Woke tells who let the goroutine go on at the instant and how, to follow its name:
// ", woken by B: send at main.go:7"; "" if no goroutine did, or if it isn't known.
func (t Timeline) Woke(id int64, at time.Duration) string {
	for _, e := range t.Edges {
		if e.To == id && e.At == at && t.row(e.From) >= 0 {
			return ", woken by " + t.Lanes[t.row(e.From)].Name + e.how()
		}
	}
	return ""
}

// how is what the goroutine that wakes another does, to follow its name.
func (e Edge) how() string {
	switch {
	case e.By == "" && e.Where == "":
		return ""
	case e.Where == "":
		return ": " + e.By
	case e.By == "":
		return ", at " + e.Where
	}
	return ": " + e.By + " at " + e.Where
}

// Edges tells in lines who woke whom, and with what. Goroutines that are woken at once
// by one operation share a line. It returns "" if none woke another.
func Edges(t Timeline, ascii bool) string {
	t = t.Folded()
	arrow := " → "
	if ascii {
		arrow = " -> "
	}
	var lines []string
	for i := 0; i < len(t.Edges); {
		e := t.Edges[i]
		var woken []string
		for ; i < len(t.Edges); i++ {
			next := t.Edges[i]
			if next.At != e.At || next.From != e.From || next.By != e.By || next.Where != e.Where {
				break
			}
			if name := t.Lanes[t.row(next.To)].Name; !slices.Contains(woken, name) {
				woken = append(woken, name)
			}
		}
		lines = append(lines, fmt.Sprintf("  %s  %s%s%s%s\n", shortTime(e.At), t.Lanes[t.row(e.From)].Name, arrow, strings.Join(woken, ", "), e.how()))
	}
	if lines == nil {
		return ""
	}
	return "Who woke whom\n" + strings.Join(lines, "")
}

// An arrow is an edge in a drawing.
type arrow struct {
	X, Y1, Y2, Tip float64
	From, To       int // rows
	More           string
	At             int64
	Pale           bool
}

// arrows puts the edges into their places, beside each other where they share an
// instant.
func (t Timeline) arrows(x map[time.Duration]float64) []arrow {
	var all []arrow
	beside := map[time.Duration]int{}
	for _, e := range t.Edges {
		from, to := t.row(e.From), t.row(e.To)
		a := arrow{X: x[e.At] - 3 - 4*float64(beside[e.At]%4), Y1: lineOf(from), Y2: lineOf(to), From: from, To: to, At: int64(e.At)}
		beside[e.At]++
		a.Tip = a.Y2 - 6
		if from > to {
			a.Tip = a.Y2 + 6
		}
		a.More = fmt.Sprintf("%s wakes %s at %s%s", t.Lanes[from].Name, t.Lanes[to].Name, e.At, e.how())
		all = append(all, a)
	}
	return all
}

// lineOf is where the lane's line is drawn.
func lineOf(row int) float64 { return svgRow*float64(row+2) - 4 }
