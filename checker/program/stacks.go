package program

import (
	"regexp"
	"strconv"
	"strings"
)

// A Goroutine is one goroutine of a dump: as runtime.Stack gives it and as the
// runtime prints it when a program dies.
type Goroutine struct {
	ID    int64
	State string // running, sleep, chan receive, sync.WaitGroup.Wait, ...
	// At is where in the learner's files it stands, file:line; "" if nowhere.
	At string
	// Started is where the learner's code started it; "" for main's goroutine.
	Started string
	// Function is the learner's innermost function it is in.
	Function string
	// Call is the function of a library that the learner's code has called there,
	// and that is blocked, as in sync.(*Mutex).Lock; "" for an operation of the
	// language, and where the runtime has not told.
	Call string
	// Waits is what it waits for, as far as the runtime has told.
	Waits []Wait
	// Fate is known of goroutines that were left when main had returned, under a
	// seed.
	Fate Fate
}

// A Fate is what would have become of a goroutine, had the program not ended.
type Fate string

const (
	Unknown Fate = ""
	CutOff  Fate = "cut off" // it would have gone on
	Forever Fate = "forever" // it was blocked, and nothing would ever have woken it
)

var (
	stackHeader = regexp.MustCompile(`^goroutine (\d+) (?:gp=\S+ m=\S+ (?:mp=\S+ )?)?\[([^\]]*)\]:$`)
	stackFile   = regexp.MustCompile(`^\t((?:.*/)?([^/]+\.go:\d+))`)
)

// parseStacks reads every goroutine of a dump, and passes over whatever else
// the text holds. It accepts any input. All packages of the module own are the learner's,
// if it isn't "".
func parseStacks(text, own string) []Goroutine {
	var found []Goroutine
	var g *Goroutine
	mine, created := false, false
	function := ""
	for line := range strings.Lines(text) {
		line = strings.TrimRight(line, "\r\n")
		if m := stackHeader.FindStringSubmatch(line); m != nil {
			id, err := strconv.ParseInt(m[1], 10, 64)
			if err != nil {
				continue
			}
			state, _, _ := strings.Cut(m[2], ",")
			found = append(found, Goroutine{ID: id, State: state})
			g = &found[len(found)-1]
			mine = false
			continue
		}
		switch {
		case g == nil:
		case line == "":
			g = nil
		case strings.HasPrefix(line, "\t"):
			at := stackFile.FindStringSubmatch(line)
			if at == nil || !mine {
				continue
			}
			where := at[2]
			if rest, ok := strings.CutPrefix(at[1], own+"/"); ok && own != "" {
				where = rest
			}
			if created {
				g.Started = where
			} else if g.At == "" {
				g.At, g.Function = where, function
			}
		default:
			created = strings.HasPrefix(line, "created by ")
			function = strings.TrimPrefix(line, "created by ")
			mine = strings.HasPrefix(function, "main.") && !strings.HasPrefix(line, "main.main_") ||
				own != "" && (strings.HasPrefix(function, own+"/") || strings.HasPrefix(function, own+"."))
			if i := strings.LastIndexByte(function, '('); i > 0 && !created {
				function = function[:i]
			}
		}
	}
	return found
}

// unfinished returns the goroutines of a dump, taken when main had returned,
// that the learner's code started or is in.
func unfinished(all []Goroutine) []Goroutine {
	var left []Goroutine
	for _, g := range all {
		if g.ID != 1 && (g.At != "" || g.Started != "") {
			left = append(left, g)
		}
	}
	return left
}
