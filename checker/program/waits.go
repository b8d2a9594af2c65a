package program

import (
	"strconv"
	"strings"
	"time"

	"koans/checker/playback"
)

// A Wait is one thing that a goroutine was blocked in when the run ended.
type Wait struct {
	Object int // its number in Outcome.Objects
	For    WaitFor
}

// A WaitFor is what a goroutine waits for at an object.
type WaitFor string

const (
	Writer  WaitFor = "writer"  // that holds a lock to release it
	Readers WaitFor = "readers" // that hold a lock to release it; the goroutine already keeps other writers and new readers out
	Sending WaitFor = "send"
	Receipt WaitFor = "receive"
	Waking  WaitFor = "wait" // by a wait group or a condition
)

// An Object is something that goroutines were blocked in when the run ended.
type Object struct {
	Kind ObjectKind
	// Holds are those of a lock.
	Holds []Hold
	// Made is the file:line where a channel was made, or "".
	Made             string
	Capacity, Length int // of a channel
	// Sender and Receiver have last tried to send on a channel and to receive from it.
	Sender, Receiver Use
	// Counter is that of a wait group.
	Counter int
}

// An ObjectKind says what goroutines were blocked in.
type ObjectKind string

const (
	Lock      ObjectKind = "lock"
	Channel   ObjectKind = "channel"
	TimerOf   ObjectKind = "timer" // a channel that a timer sends to
	Group     ObjectKind = "group" // a sync.WaitGroup
	Condition ObjectKind = "condition"
)

// A Use is an operation by a goroutine; the zero Use is none.
type Use struct {
	Goroutine int64
	Where     string // file:line in the learner's code, or ""
}

// A Hold is a goroutine's hold of a lock, which it acquired in the Use.
type Hold struct {
	Use
	At     time.Duration
	Reader bool
}

// The limits of runtimepatch/added/waits.go.txt.
const (
	maxObjects = 128
	maxWaits   = 256
	maxHolds   = 1 << 12
)

// wait takes a line about what goroutines wait for when the program ends (see
// runtimepatch/added/waits.go.txt). It returns false for every other line.
func (r *report) wait(fields []string) bool {
	args := append(fields[3:], make([]string, 8)...)
	id, _ := strconv.ParseInt(fields[1], 10, 64)
	switch fields[2] {
	case "idle":
		r.idle = true
	case "waits":
		n, ok := number(args[1])
		if ok && r.nwaits < maxWaits {
			r.nwaits++
			r.waits[id] = append(r.waits[id], Wait{n, WaitFor(args[2])})
			r.objects[n] = Object{Kind: ObjectKind(args[0])}
		}
	case "holds":
		r.object(args[0], func(o *Object) {
			if len(o.Holds) < maxHolds {
				at, _ := strconv.ParseInt(args[3], 10, 64)
				o.Holds = append(o.Holds, Hold{use(fields[1], args[2]), time.Duration(at - playback.Epoch.UnixNano()), args[1] == "read"})
			}
		})
	case "channel":
		r.object(args[0], func(o *Object) {
			o.Made = place(args[1])
			o.Capacity, _ = strconv.Atoi(args[2])
			o.Length, _ = strconv.Atoi(args[3])
			o.Sender, o.Receiver = use(args[4], args[5]), use(args[6], args[7])
		})
	case "timer":
		r.object(args[0], func(o *Object) { o.Kind = TimerOf })
	case "counter":
		r.object(args[0], func(o *Object) { o.Counter, _ = strconv.Atoi(args[1]) })
	default:
		return false
	}
	return true
}

// object lets change add to what is known of the object with that number.
func (r *report) object(text string, change func(*Object)) {
	if n, ok := number(text); ok {
		if o, known := r.objects[n]; known {
			change(&o)
			r.objects[n] = o
		}
	}
}

func number(text string) (int, bool) {
	n, err := strconv.Atoi(text)
	return n, err == nil && 0 < n && n <= maxObjects
}

func use(goroutine, where string) Use {
	id, err := strconv.ParseInt(goroutine, 10, 64)
	if err != nil || id <= 0 {
		return Use{}
	}
	return Use{id, place(where)}
}

// explain adds to the goroutines that were left what the runtime has said of
// them: which call they are blocked in, what they wait for and, if main has
// returned, whether anything would ever have woken them.
func (r report) explain(left []Goroutine) {
	for i := range left {
		g := &left[i]
		g.Call, g.Waits = r.calls[g.ID], r.waits[g.ID]
		if g.At == "" && g.Call != "" {
			g.At = g.Started // go once.Do(f)
		}
		switch {
		case !r.returned:
		case r.woken[g.ID] || !g.Blocked():
			g.Fate = CutOff
		case r.idle && g.State != "IO wait":
			g.Fate = Forever
		}
	}
}

// Blocked reports whether the goroutine waits for anything but time.
func (g Goroutine) Blocked() bool {
	switch g.State {
	case "sleep", "running", "runnable", "syscall":
		return false
	}
	return true
}

var asWritten = strings.NewReplacer("(*", "", ")", "", "-fm", "")

// CallName is the name of a function of a library as its callers write it, without
// the package: Once.Do for sync.(*Once).Do, OnceFunc for the function that it has
// returned. It returns "" for "".
func CallName(call string) string {
	call = call[strings.LastIndexByte(call, '/')+1:]
	_, name, _ := strings.Cut(call, ".")
	if before, after, generic := strings.Cut(name, "["); generic {
		_, after, _ = strings.Cut(after, "]")
		name = before + after
	}
	name = asWritten.Replace(name)
	if i := strings.Index(name, ".func"); i >= 0 {
		name = name[:i]
	}
	return name
}
