package program

import (
	"encoding/json"
	"slices"
	"strconv"
	"strings"
	"time"

	"koans/checker/playback"
	"koans/checker/probe"
	"koans/checker/runtimepatch"
)

// An Event is something a goroutine did, as the patched runtime saw it.
type Event struct {
	At        time.Duration
	Goroutine int64
	Kind      EventKind
	Parent    int64  // of Create: who started it
	Function  string // of Create: what it runs
	Reason    string // of Park: why it is blocked, of Panic: the message, in the runtime's words
	Where     string // of Create, Park and Panic: file:line in the learner's code, or ""
}

// An EventKind is what an Event is about.
type EventKind string

const (
	Create EventKind = "create"
	Park   EventKind = "park"
	Ready  EventKind = "ready"
	End    EventKind = "end"
	Panic  EventKind = "panic" // for a misused channel, recovered or not
	Write  EventKind = "write"
)

// A report is what came through the report pipe.
type report struct {
	seeded     bool
	limited    bool // it is under its limits, and no line of the learner's has run
	started    bool
	returned   bool
	returnedAt time.Duration
	yielding   bool // a goroutine yielded again and again without time passing
	limit      bool // the virtual clock would have passed its limit
	full       bool // the runtime stopped writing events
	failure    string
	left       probe.Left
	looked     bool // left is known
	events     []Event
	races      []Race
	unwatched  string
	writers    []int64 // the goroutine of each write, before main returned
	lastAt     time.Duration
}

// parseReport reads the lines of the probe (see package probe) and of the
// patched runtime (see runtimepatch/added/events.go.txt). Lines it does not know are
// passed over: the pipe is open to the learner's program, too.
func parseReport(text string) report {
	var r report
	lines := 0
	for line := range strings.Lines(text) {
		line = strings.TrimSuffix(line, "\n")
		word, rest, _ := strings.Cut(line, " ")
		switch word {
		case "limited":
			r.limited = true
		case "main":
			r.started = true
			r.events, r.races = nil, nil
		case "returned":
			r.returned = true
			if ns, err := strconv.ParseInt(rest, 10, 64); err == nil {
				r.returnedAt = time.Duration(ns - playback.Epoch.UnixNano())
			}
		case "left":
			r.looked = json.Unmarshal([]byte(rest), &r.left) == nil
		case "yielding":
			r.yielding = true
		case "limits", "unknown":
			r.failure = line
		case "@":
			fields := strings.Fields(rest)
			if len(fields) < 3 || !r.watched(fields) {
				lines++
				r.event(fields)
			}
		}
	}
	r.full = lines >= runtimepatch.MaxEvents
	return r
}

func (r *report) event(fields []string) {
	if len(fields) < 3 || r.returned {
		return
	}
	ns, err1 := strconv.ParseInt(fields[0], 10, 64)
	id, err2 := strconv.ParseInt(fields[1], 10, 64)
	if err1 != nil || err2 != nil {
		return
	}
	e := Event{At: time.Duration(ns - playback.Epoch.UnixNano()), Goroutine: id, Kind: EventKind(fields[2])}
	r.lastAt = max(r.lastAt, e.At)
	args := append(fields[3:], "", "", "")
	switch e.Kind {
	case Create:
		e.Parent, _ = strconv.ParseInt(args[0], 10, 64)
		e.Function, e.Where = args[1], place(args[2])
	case Park, Panic:
		e.Reason, e.Where = strings.ReplaceAll(args[0], "_", " "), place(args[1])
	case Write:
		r.writers = append(r.writers, id)
	case Ready, End:
	default:
		r.limit = r.limit || fields[2] == "limit"
		return
	}
	r.events = append(r.events, e)
}

// watched takes what the detector of data races reports (see
// runtimepatch/added/happens_report.go.txt). It returns false for every other
// event.
func (r *report) watched(fields []string) bool {
	switch fields[2] {
	case "unwatched":
		if len(fields) == 4 && !r.returned {
			r.unwatched = fields[3]
		}
		return true
	case "race":
		if len(fields) == 11 && !r.returned && len(r.races) < runtimepatch.MaxRaces {
			later, ok1 := access(fields[1], fields[0], fields[3:6])
			earlier, ok2 := access(fields[6], fields[7], fields[8:11])
			if ok1 && ok2 && !slices.ContainsFunc(r.races, func(known Race) bool { return sameLines(known, earlier, later) }) {
				r.races = append(r.races, Race{Earlier: earlier, Later: later})
			}
		}
		return true
	}
	return false
}

// sameLines reports whether the race is between the lines of the two accesses.
func sameLines(r Race, a, b Access) bool {
	return r.Earlier.Where == a.Where && r.Later.Where == b.Where || r.Earlier.Where == b.Where && r.Later.Where == a.Where
}

func access(goroutine, ns string, what []string) (Access, bool) {
	id, err1 := strconv.ParseInt(goroutine, 10, 64)
	at, err2 := strconv.ParseInt(ns, 10, 64)
	a := Access{
		At: time.Duration(at - playback.Epoch.UnixNano()), Goroutine: id,
		Kind: AccessKind(strings.ReplaceAll(what[0], "_", " ")), Where: place(what[1]), Called: what[2] == "called",
	}
	switch a.Kind {
	case Read, WriteTo, AtomicRead, AtomicWrite:
		return a, err1 == nil && err2 == nil
	}
	return Access{}, false
}

// waiting returns the learner's goroutines that were blocked or asleep when the
// events ended, in the order in which they were started; none if the runtime
// stopped writing events before that.
func (r report) waiting() []Goroutine {
	if r.full {
		return nil
	}
	all := []Goroutine{{ID: 1}} // main's
	index := map[int64]int{1: 0}
	for _, e := range r.events {
		if e.Kind == Create && e.Where != "" {
			index[e.Goroutine] = len(all)
			all = append(all, Goroutine{ID: e.Goroutine, Started: e.Where})
		}
		i, ok := index[e.Goroutine]
		if !ok {
			continue
		}
		switch e.Kind {
		case Park:
			all[i].State, all[i].At = e.Reason, e.Where
		case Ready, End:
			all[i].State = ""
		}
	}
	return slices.DeleteFunc(all, func(g Goroutine) bool { return g.State == "" })
}

func place(field string) string {
	if field == "-" {
		return ""
	}
	return field
}
