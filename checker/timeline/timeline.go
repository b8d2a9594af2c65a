// Package timeline draws what a program did: a lane for each goroutine, what
// it printed where it printed it, what it was blocked in, and how it ended.
package timeline

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"koans/checker/program"
)

// A Timeline is one run, told by goroutine.
type Timeline struct {
	Lanes    []Lane          // main's first, then in order of creation
	Instants []time.Duration // at which anything happened, ascending
	End      time.Duration
}

// A Lane is what one goroutine did.
type Lane struct {
	ID      int64
	Name    string
	Created time.Duration
	Ended   time.Duration // when it was done, or when the program ended
	Done    bool          // whether it was done before the program ended
	Returns bool          // whether its end was main's return, and so the program's
	Marks   []Mark
	Spans   []Span
}

// A Mark is something a goroutine printed.
type Mark struct {
	At   time.Duration
	Text string
}

// A Span is a stretch of time in which a goroutine was blocked.
type Span struct {
	From, To time.Duration
	Reason   string // in the runtime's words: sleep, chan receive, ...
	Where    string // file:line, or ""
}

const mainID = 1

// New tells the run o of the program with these files. Where the runtime did
// not say what goroutines did, all output is in main's lane.
func New(o program.Outcome, files map[string][]byte) Timeline {
	t := Timeline{End: o.Elapsed, Lanes: []Lane{{ID: mainID, Name: "main"}}}
	index := map[int64]int{mainID: 0}
	blocked := map[int64]*Span{}
	names := newNames(files)
	close := func(id int64, at time.Duration) {
		if s := blocked[id]; s != nil {
			s.To = at
			if i, ok := index[id]; ok && s.To > s.From {
				t.Lanes[i].Spans = append(t.Lanes[i].Spans, *s)
			}
			delete(blocked, id)
		}
	}
	for _, e := range o.Events {
		switch e.Kind {
		case program.Create:
			index[e.Goroutine] = len(t.Lanes)
			t.Lanes = append(t.Lanes, Lane{ID: e.Goroutine, Name: names.of(e), Created: e.At})
		case program.Park:
			blocked[e.Goroutine] = &Span{From: e.At, Reason: e.Reason, Where: e.Where}
		case program.Ready:
			close(e.Goroutine, e.At)
		case program.End:
			if i, ok := index[e.Goroutine]; ok {
				t.Lanes[i].Ended, t.Lanes[i].Done = e.At, true
			}
		}
	}
	for id := range index {
		close(id, o.Elapsed)
	}
	for _, out := range o.Output {
		if out.Stderr && (lastWords[out.Text] && o.ExitCode == 2 || o.Ending == program.DataRace) {
			break
		}
		if text := strings.TrimRight(out.Text, "\n"); text != "" {
			i := index[out.Goroutine]
			t.Lanes[i].Marks = append(t.Lanes[i].Marks, Mark{out.At, text})
		}
	}
	for i := range t.Lanes {
		if !t.Lanes[i].Done {
			t.Lanes[i].Ended = o.Elapsed
		}
	}
	if o.Returned {
		t.Lanes[0].Done, t.Lanes[0].Returns = true, true
	}
	t.Instants = instants(t)
	return t
}

// lastWords is how the runtime begins when it ends a program; each is a write
// of its own.
var lastWords = map[string]bool{"panic: ": true, "fatal error: ": true}

// Name is what the goroutine's lane is called.
func (t Timeline) Name(g program.Goroutine) string {
	for _, l := range t.Lanes {
		if l.ID == g.ID {
			return l.Name
		}
	}
	if g.Started != "" {
		return fmt.Sprintf("the goroutine started at %s", g.Started)
	}
	return fmt.Sprintf("goroutine %d", g.ID)
}

// CutOff returns the lanes of goroutines that were not done when the program
// ended. Main's is one of them unless main returned.
func (t Timeline) CutOff() []Lane {
	var lanes []Lane
	for _, l := range t.Lanes {
		if !l.Done {
			lanes = append(lanes, l)
		}
	}
	return lanes
}

func instants(t Timeline) []time.Duration {
	all := []time.Duration{0, t.End}
	for _, l := range t.Lanes {
		all = append(all, l.Created, l.Ended)
		for _, m := range l.Marks {
			all = append(all, m.At)
		}
	}
	slices.Sort(all)
	return slices.Compact(all)
}
