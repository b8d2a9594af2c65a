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
	By        int64  // of Create and Ready: the goroutine that started or woke it, 0 for a timer
	Function  string // of Create: what it runs
	Reason    string // of Park: why it is blocked, of Panic: the message, in the runtime's words
	Call      string // of Park: the function of a library that is blocked, see Goroutine.Call; of Ready: what By has called
	Where     string // of Create, Park, Ready (By's) and Panic: file:line in the learner's code, or ""
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
	spin       Spin
	limit      bool // the virtual clock would have passed its limit
	full       bool // the runtime stopped writing events
	failure    string
	settled    bool // and then nothing could go on without time passing
	left       probe.Left
	looked     bool // left is known
	events     []Event
	before     []Event // of initialization
	races      []Race
	unwatched  string
	writers    []int64 // the goroutine of each write, before main returned
	ended      []Event // of goroutines that ended after it
	silenced   []int64 // the goroutines that wanted to write after it
	lastAt     time.Duration

	calls map[int64]string // Goroutine.Call, of the latest event
	decisions
	preemptions int

	idle    bool             // in the end nothing could wake any goroutine
	woken   map[int64]bool   // after main had returned and nothing could go on without time passing
	waits   map[int64][]Wait // of blocked goroutines in the end
	nwaits  int              // of all of them
	objects map[int]Object   // by number
}

func newReport() report {
	return report{calls: map[int64]string{}, woken: map[int64]bool{}, waits: map[int64][]Wait{}, objects: map[int]Object{}}
}

// parseReport reads the lines of the probe (see package probe) and of the
// patched runtime (see runtimepatch/added/events.go.txt). Lines it does not know are
// passed over: the pipe is open to the learner's program, too.
func parseReport(text string) report {
	r := newReport()
	lines := 0
	var room [24]string
	for line := range strings.Lines(text) {
		line = strings.TrimSuffix(line, "\n")
		word, rest, _ := strings.Cut(line, " ")
		switch word {
		case "limited":
			r.limited = true
		case "main":
			r.started = true
			r.before, r.events, r.races, r.decisions, r.preemptions = append(r.before, r.events...), make([]Event, 0, 256), nil, decisions{}, 0
			clear(r.calls)
		case "returned":
			r.returned = true
			r.last()
			if ns, err := strconv.ParseInt(rest, 10, 64); err == nil {
				r.returnedAt = time.Duration(ns - playback.Epoch.UnixNano())
			}
		case "settled":
			r.settled = true
		case "left":
			r.looked = json.Unmarshal([]byte(rest), &r.left) == nil
		case "yielding":
			r.yielding = true
		case "limits", "unknown":
			r.failure = line
		case "@":
			fields := fieldsOf(rest, &room)
			if len(fields) >= 3 && (r.watched(fields) || r.wait(fields) || r.busy(fields) || r.decision(fields)) {
				continue
			}
			if !r.returned && !(len(fields) > 2 && fields[2] == string(Panic)) {
				lines++
			}
			r.event(fields)
		}
	}
	r.full = lines >= runtimepatch.MaxEvents
	return r
}

// fieldsOf are the fields of a line, in room, with space for appended ones: a line is
// read for each event of each run. No known line has more than a dozen fields; what
// others have more is left out.
func fieldsOf(line string, room *[24]string) []string {
	all := room[:0]
	for field := range strings.FieldsSeq(line) {
		if len(all) == 16 {
			break
		}
		all = append(all, field)
	}
	return all
}

func (r *report) event(fields []string) {
	if len(fields) < 3 {
		return
	}
	ns, err1 := strconv.ParseInt(fields[0], 10, 64)
	id, err2 := strconv.ParseInt(fields[1], 10, 64)
	if err1 != nil || err2 != nil {
		return
	}
	e := Event{At: time.Duration(ns - playback.Epoch.UnixNano()), Goroutine: id, Kind: EventKind(fields[2])}
	args := append(fields[3:], "", "", "")
	switch {
	case r.settled:
		if e.Kind == Ready {
			r.woken[id] = true
		}
		return
	case e.Kind == Park:
		r.calls[id] = place(args[2])
	}
	if r.returned {
		r.afterMain(e)
		return
	}
	r.lastAt = max(r.lastAt, e.At)
	switch e.Kind {
	case Create:
		e.By, _ = strconv.ParseInt(args[0], 10, 64)
		e.Function, e.Where = args[1], place(args[2])
	case Park, Panic:
		e.Reason, e.Where = strings.ReplaceAll(args[0], "_", " "), place(args[1])
		if e.Kind == Park {
			e.Call = place(args[2])
		}
	case Write:
		r.writers = append(r.writers, id)
	case Ready:
		e.By, _ = strconv.ParseInt(args[0], 10, 64)
		e.Where, e.Call = place(args[1]), place(args[2])
	case End:
	default:
		r.limit = r.limit || fields[2] == "limit"
		return
	}
	r.events = append(r.events, e)
}

// afterMain takes an event that came while the program settled after main's return.
// A goroutine that only had to return by then has ended; one that wanted to print
// has been cut off.
func (r *report) afterMain(e Event) {
	started := func(before Event) bool { return before.Kind == Create && before.Goroutine == e.Goroutine }
	switch e.Kind {
	case Write:
		r.silenced = append(r.silenced, e.Goroutine)
	case End:
		if e.At == r.returnedAt && !slices.Contains(r.silenced, e.Goroutine) && slices.ContainsFunc(r.events, started) {
			r.ended = append(r.ended, e)
		}
	}
}

// settledEvents returns the events of the run, with the ends of those goroutines that
// weren't left after main's return.
func (r *report) settledEvents(left []Goroutine) []Event {
	events := r.events
	for _, e := range r.ended {
		if !slices.ContainsFunc(left, func(g Goroutine) bool { return g.ID == e.Goroutine }) {
			events = append(events, e)
		}
	}
	return events
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
// events ended, also those that initialization has started, in the order in which
// they were started.
func (r report) waiting() []Goroutine {
	all := []Goroutine{{ID: 1}} // main's
	index := map[int64]int{1: 0}
	for _, e := range slices.Concat(r.before, r.events) {
		if e.Kind == Create && e.Where != "" {
			index[e.Goroutine] = len(all)
			g := Goroutine{ID: e.Goroutine, Started: e.Where}
			if e.Function == coroutine { // it runs only when another goroutine waits for it
				g.State, g.At = "coroutine", e.Where
			}
			all = append(all, g)
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

// coroutine is the function that a goroutine of iter.Pull begins with.
const coroutine = "runtime.corostart"

func place(field string) string {
	if field == "-" {
		return ""
	}
	return field
}
