// Package timeline draws a run: a lane for each goroutine, what it printed where
// it printed it, what it was blocked in, and how it ended, as text and as SVG.
// It draws what was observed and judges nothing; sentences about a run are in
// package wording.
//
// A new kind of event is read in New, gets its sign and its line in the legend in
// text.go and svg.go, and is kept by Folded where lanes are left out.
package timeline

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"time"

	"koans/checker/program"
)

// A Timeline is one run, told by goroutine.
type Timeline struct {
	Lanes    []Lane          // main's first, then in order of creation
	Edges    []Edge          `json:",omitempty"` // in order of time
	Instants []time.Duration // at which anything happened, ascending
	Gaps     []time.Duration `json:",omitempty"` // the instants before which Folded left others out
	End      time.Duration
	Fatal    string `json:",omitempty"` // the panic or fatal error that ended the program
}

// A Lane is what one goroutine did, or what several of the same name did.
type Lane struct {
	ID      int64
	Name    string // the call that it runs
	Started string `json:",omitempty"` // file:line of its go statement
	Created time.Duration
	Ended   time.Duration // when it was done, or when the program ended
	Fate    Fate
	Marks   []Mark   `json:",omitempty"`
	Spans   []Span   `json:",omitempty"`
	Races   []Access `json:",omitempty"` // that are part of a data race
	Folded  []Lane   `json:",omitempty"` // those that share this lane, without marks and spans
}

// A Fate is how a goroutine's lane ends.
type Fate string

const (
	CutOff  Fate = "cut off" // it was not done when the program ended
	Done    Fate = "done"
	Returns Fate = "returns" // main returned, which ended the program
	Goexit  Fate = "goexit"  // main called runtime.Goexit
)

// A Mark is something a goroutine printed.
type Mark struct {
	At   time.Duration
	Text string
}

// An Access is one of the two accesses of a data race.
type Access struct {
	At    time.Duration
	Kind  string // read, write, atomic read, atomic write
	Where string // file:line, or ""
}

// A Span is a stretch of time in which a goroutine was blocked. One that the
// program's end cut off may have no length.
type Span struct {
	From, To time.Duration
	Reason   string // in the runtime's words: sleep, chan receive, ...
	Call     string `json:",omitempty"` // the library's that is blocked, see program.CallName; "" for an operation of the language
	Where    string // file:line, or ""
	Open     bool   `json:",omitempty"` // whether the program's end cut it off
}

const mainID = 1

// MostRaces is how many data races of a run are told and drawn: the first ones.
const MostRaces = 3

// New tells the run o of the program with these files. Where the runtime did
// not say what goroutines did, all output is in main's lane.
func New(o program.Outcome, files map[string][]byte) Timeline {
	t := Timeline{End: o.Elapsed, Lanes: []Lane{{ID: mainID, Name: "main"}}, Fatal: fatal(o)}
	index := map[int64]int{mainID: 0}
	blocked := map[int64]*Span{}
	ended := map[int64]time.Duration{}
	names := newNames(files)
	unblock := func(id int64, at time.Duration, last bool) {
		if s := blocked[id]; s != nil {
			s.To, s.Open = at, last
			if i, ok := index[id]; ok && (s.To > s.From || last) {
				t.Lanes[i].Spans = append(t.Lanes[i].Spans, *s)
			}
			delete(blocked, id)
		}
	}
	for _, e := range o.Events {
		switch e.Kind {
		case program.Create:
			index[e.Goroutine] = len(t.Lanes)
			l := Lane{ID: e.Goroutine, Name: oneLine(names.of(e)), Started: oneLine(e.Where), Created: e.At}
			if e.By == 0 {
				l.Started = "" // by a timer
			}
			t.Lanes = append(t.Lanes, l)
		case program.Park:
			unblock(e.Goroutine, e.At, false)
			blocked[e.Goroutine] = &Span{From: e.At, Reason: oneLine(e.Reason), Call: oneLine(program.CallName(e.Call)), Where: oneLine(e.Where)}
		case program.Ready:
			if _, known := index[e.By]; known && blocked[e.Goroutine] != nil {
				t.Edges = append(t.Edges, edge(e))
			}
			unblock(e.Goroutine, e.At, false)
		case program.End:
			ended[e.Goroutine] = e.At
		}
	}
	for id := range index {
		unblock(id, o.Elapsed, true)
	}
	// The runtime doesn't say who started goroutines of its own.
	lane := func(id int64, at time.Duration) *Lane {
		i, known := index[id]
		if !known && id != 0 {
			i = len(t.Lanes)
			index[id] = i
			t.Lanes = append(t.Lanes, Lane{ID: id, Name: fmt.Sprintf("goroutine %d", id), Created: at})
		}
		return &t.Lanes[i]
	}
	for _, out := range o.Output {
		if out.Stderr && (lastWords[out.Text] && o.ExitCode == 2 || o.Ending == program.DataRace) {
			break
		}
		if text := strings.TrimRight(out.Text, "\n"); text != "" {
			l := lane(out.Goroutine, out.At)
			l.Marks = append(l.Marks, Mark{out.At, text})
		}
	}
	for _, r := range o.Races[:min(len(o.Races), MostRaces)] {
		for _, a := range []program.Access{r.Earlier, r.Later} {
			l, drawn := lane(a.Goroutine, a.At), Access{a.At, string(a.Kind), oneLine(a.Where)}
			if a.Goroutine != 0 && !slices.Contains(l.Races, drawn) {
				l.Races = append(l.Races, drawn)
			}
		}
	}
	for i := range t.Lanes {
		t.Lanes[i].Ended, t.Lanes[i].Fate = o.Elapsed, CutOff
		if at, done := ended[t.Lanes[i].ID]; done {
			t.Lanes[i].Ended, t.Lanes[i].Fate = at, Done
		}
	}
	if o.Returned {
		t.Lanes[0].Ended, t.Lanes[0].Fate = o.Elapsed, Returns
	} else if t.Lanes[0].Fate == Done {
		t.Lanes[0].Fate = Goexit
	}
	t.Instants = instants(t)
	return t
}

// fatal is the line with which the runtime ended the program, if it did.
func fatal(o program.Outcome) string {
	switch o.Ending {
	case program.Deadlock, program.GoexitDeadlock, program.Fatal, program.OutOfMemory:
		return oneLine("fatal error: " + o.Message)
	case program.Panicked:
		return oneLine("panic: " + o.Message)
	}
	return ""
}

// lastWords is how the runtime begins when it ends a program; each is a write
// of its own.
var lastWords = map[string]bool{"panic: ": true, "fatal error: ": true}

// NameOf is what the goroutine's lane is called.
func (t Timeline) NameOf(g program.Goroutine) string {
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
		if l.Fate == CutOff {
			lanes = append(lanes, l)
		}
	}
	return lanes
}

// Until is the run as far as the nth of its instants, counted from 0.
func (t Timeline) Until(n int) Timeline {
	if n >= len(t.Instants)-1 {
		return t
	}
	t.Instants = t.Instants[:n+1]
	t.Edges = slices.DeleteFunc(slices.Clone(t.Edges), func(e Edge) bool { return e.At > t.Instants[n] })
	t.Lanes = slices.Clone(t.Lanes)
	t.Lanes = slices.DeleteFunc(t.Lanes, func(l Lane) bool { return l.Created > t.Instants[n] })
	t.Fatal = ""
	return t
}

func instants(t Timeline) []time.Duration {
	all := []time.Duration{0, t.End}
	for _, l := range t.Lanes {
		all = append(all, l.Created, l.Ended)
		for _, m := range l.Marks {
			all = append(all, m.At)
		}
		for _, s := range l.Spans {
			all = append(all, s.From, s.To)
		}
		for _, a := range l.Races {
			all = append(all, a.At)
		}
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// span returns what the goroutine was blocked in from that instant on.
func (l Lane) span(at time.Duration) (Span, bool) {
	if at < l.Created || at >= l.Ended {
		return Span{}, false
	}
	for _, s := range l.Spans {
		if s.From <= at && at < s.To {
			return s, true
		}
	}
	return Span{}, false
}

// Doing is what a blocked goroutine does, in the words of the language, and
// where: asleep, receiving, in Lock at main.go:7.
func (s Span) Doing() string {
	reason, _, _ := strings.Cut(s.Reason, " (")
	at := ""
	if s.Where != "" {
		at = " at " + s.Where
	}
	return cmp.Or(map[string]string{"sleep": "asleep", "IO wait": "waiting for I/O"}[reason], before("in ", s.method()), map[string]string{
		"chan receive": "receiving", "chan send": "sending", "select": "in select",
		"sync.WaitGroup.Wait": "in Wait", "sync.Mutex.Lock": "in Lock", "sync.RWMutex.Lock": "in Lock",
		"sync.RWMutex.RLock": "in RLock", "sync.Cond.Wait": "in Cond.Wait", "semacquire": "waiting for a lock",
	}[reason], "blocked in "+reason) + at
}

// word is the same in one short word, to write into a line; "" for what the
// line itself tells.
func (s Span) word() string {
	reason, _, _ := strings.Cut(s.Reason, " (")
	if s.asleep() {
		return ""
	}
	return cmp.Or(map[string]string{"IO wait": "I/O"}[reason], s.method(), map[string]string{
		"chan receive": "receive", "chan send": "send", "select": "select",
		"sync.WaitGroup.Wait": "Wait", "sync.Mutex.Lock": "Lock", "sync.RWMutex.Lock": "Lock",
		"sync.RWMutex.RLock": "RLock", "sync.Cond.Wait": "Cond.Wait",
	}[reason])
}

// method is the last part of the call, Lock of Mutex.Lock. Wait is that of a
// WaitGroup, unlike Cond.Wait.
func (s Span) method() string {
	if s.Call == "Cond.Wait" {
		return s.Call
	}
	return s.Call[strings.LastIndexByte(s.Call, '.')+1:]
}

// before is the text behind the word, "" if there is none.
func before(word, text string) string {
	if text == "" {
		return ""
	}
	return word + text
}

func (s Span) asleep() bool { return s.Reason == "sleep" }

// Did is the access in words, to follow the goroutine's name.
func (a Access) Did() string {
	at := ""
	if a.Where != "" {
		at = " at " + a.Where
	}
	return "makes the " + a.Kind + at + " that is part of a data race"
}
