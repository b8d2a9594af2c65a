package program

import (
	"slices"
	"strconv"
	"time"

	"koans/checker/playback"
)

// A Decision is a moment of a run at which the schedule had alternatives to the
// default. Decisions are numbered from 1.
type Decision struct {
	At           time.Duration
	Goroutine    int64 // the running one; 0 if none is
	Kind         DecisionKind
	Alternatives int
	// Where is the line of the point, or of the select; "" if that isn't known.
	Where string
	// Place tells the points of a program apart, in one build of it.
	Place int `json:"-"`
	// Conflicts tells of a point whether the operation after it is one whose order
	// with operations of other goroutines matters in this run: both work on the same
	// object and one of them changes it, or the program ends there.
	Conflicts bool
}

// A DecisionKind is what there was to decide.
type DecisionKind string

const (
	AtPoint  DecisionKind = "point"  // whether the running goroutine goes on
	AtBlock  DecisionKind = "block"  // who goes on after the running goroutine
	AtYield  DecisionKind = "yield"  // the same, when it could have gone on but lets others
	AtSelect DecisionKind = "select" // which of the cases that are ready is taken
)

// Preempts reports whether to take an alternative costs a preemption.
func (d Decision) Preempts() bool { return d.Kind == AtPoint || d.Kind == AtYield }

// decisions is what the runtime reports of them (see
// runtimepatch/added/choose.go.txt).
type decisions struct {
	made      []Decision
	touched   map[string]*touched // objects that goroutines synchronized on
	undecided bool
}

// A touched object is one that goroutines have synchronized on.
type touched struct {
	by      string // the first goroutine
	shared  bool   // there was another one
	changed bool
	points  []int // the decisions before that
}

// decision takes a line about decisions. It returns false for every other event.
func (r *report) decision(fields []string) bool {
	switch fields[2] {
	case "preempted":
		if !r.returned {
			r.preemptions++
		}
		return true
	case "undecided":
		r.undecided = true
		return true
	case "decision":
		if len(fields) != 7 || r.settled {
			return true
		}
		d := Decision{Kind: DecisionKind(fields[3]), Where: place(fields[5])}
		if ns, err := strconv.ParseInt(fields[0], 10, 64); err == nil {
			d.At = time.Duration(ns - playback.Epoch.UnixNano())
		}
		d.Goroutine, _ = strconv.ParseInt(fields[1], 10, 64)
		d.Alternatives, _ = strconv.Atoi(fields[4])
		d.Place, _ = strconv.Atoi(fields[6])
		if d.Alternatives > 0 && slices.Contains([]DecisionKind{AtPoint, AtBlock, AtYield, AtSelect}, d.Kind) {
			r.made = append(r.made, d)
		}
		return true
	case "touch":
		if len(fields) == 6 && !r.settled {
			r.touch(fields[1], fields[3], fields[4], fields[5] == "writes")
		}
		return true
	}
	return false
}

func (d *decisions) touch(goroutine, decision, object string, changes bool) {
	if d.touched == nil {
		d.touched = map[string]*touched{}
	}
	o := d.touched[object]
	if o == nil {
		o = &touched{by: goroutine}
		d.touched[object] = o
	}
	o.shared = o.shared || o.by != goroutine
	o.changed = o.changed || changes
	if n, err := strconv.Atoi(decision); err == nil && n > 0 {
		o.points = append(o.points, n)
	}
}

// last notes that the program, or main, ends after the latest decision.
func (d *decisions) last() {
	if n := len(d.made); n > 0 {
		d.made[n-1].Conflicts = d.made[n-1].Kind == AtPoint
	}
}

// decided returns the decisions when the run is over.
func (r *report) decided() []Decision {
	if !r.returned {
		r.last()
	}
	for _, o := range r.touched {
		for _, n := range o.points {
			if o.shared && o.changed && n <= len(r.made) && r.made[n-1].Kind == AtPoint {
				r.made[n-1].Conflicts = true
			}
		}
	}
	for i, d := range r.made {
		racy := func(race Race) bool { return race.Earlier.Where == d.Where || race.Later.Where == d.Where }
		if d.Kind == AtPoint && d.Where != "" && slices.ContainsFunc(r.races, racy) {
			r.made[i].Conflicts = true
		}
	}
	return r.made
}
