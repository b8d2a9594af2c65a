package wording

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"koans/checker/program"
	"koans/checker/timeline"
	"koans/checker/variable"
)

// Races explains the first data races of a run in lines: which variable, who
// accessed it where and when, and what would have ordered the two accesses. Goroutines
// have the names of the time line; files are the program's. It returns "" if no data
// race was found.
func Races(run program.Outcome, lanes timeline.Timeline, files map[string][]byte) string {
	if len(run.Races) == 0 {
		return ""
	}
	source := variable.Parse(files)
	var parts []string
	for _, r := range run.Races[:min(len(run.Races), timeline.MostRaces)] {
		of, known := source.Shared(r)
		parts = append(parts, race(r, of, known, run, lanes, source))
	}
	switch more := len(run.Races) - len(parts); more {
	case 0:
	case 1:
		parts = append(parts, "And 1 more data race.")
	default:
		parts = append(parts, fmt.Sprintf("And %d more data races.", more))
	}
	return strings.Join(parts, "\n")
}

func race(r program.Race, of variable.Variable, known bool, run program.Outcome, lanes timeline.Timeline, source *variable.Source) string {
	title := "Data race:"
	if known {
		title = fmt.Sprintf("Data race on %s, declared at %s:", of.Name, of.Declared)
	}
	earlier, later := goroutineName(r.Earlier, lanes), goroutineName(r.Later, lanes)
	return title +
		"\n  " + access(r.Earlier, earlier, source) +
		"\n  " + access(r.Later, later, source) +
		"\n" + order(r, of, known, run, earlier, later)
}

// access is one of the two accesses: "write by main at main.go:12 (1s)", and below
// it the source line.
func access(a program.Access, by string, source *variable.Source) string {
	text := fmt.Sprintf("%s by %s", a.Kind, by)
	switch {
	case a.Where == "":
		return fmt.Sprintf("%s in a library (%s)", text, a.At)
	case a.Called:
		text += " in a call at " + a.Where
	default:
		text += " at " + a.Where
	}
	text += fmt.Sprintf(" (%s)", a.At)
	if line := source.Line(a.Where); line != "" {
		text += "\n      " + line
	}
	return text
}

func goroutineName(a program.Access, lanes timeline.Timeline) string {
	if a.Goroutine == 0 {
		return "a timer"
	}
	return lanes.NameOf(program.Goroutine{ID: a.Goroutine})
}

// order says what doesn't order the two accesses, and what would.
func order(r program.Race, of variable.Variable, known bool, run program.Outcome, earlier, later string) string {
	name := "the variable"
	if known {
		name = of.Name
	}
	first, then := kind(r.Earlier), kind(r.Later)
	text := fmt.Sprintf("Nothing makes the %s happen before the %s.", first, then)
	if first == then {
		text = fmt.Sprintf("Nothing makes one %s happen before the other.", first)
	}
	if apart := r.Later.At - r.Earlier.At; apart > 0 {
		text += fmt.Sprintf(" They are %s apart, but time doesn't synchronize.", apart)
	}
	from := family(run)
	text += "\n"
	switch {
	case atomically(r.Earlier) != atomically(r.Later):
		return text + fmt.Sprintf("An atomic operation doesn't protect a plain one. Make every access of %s atomic.", name)
	case known && of.Flag:
		return text + fmt.Sprintf("A plain variable can't signal another goroutine. Close a channel instead, or make %s an atomic.Bool.", name)
	case from.started(r.Later.Goroutine, r.Earlier.Goroutine):
		text += fmt.Sprintf("Let %s wait for %s before the %s, with a WaitGroup or a channel", later, earlier, then)
		if ended(r.Earlier.Goroutine, run, r.Later.At) {
			return text + "."
		}
		return text + ", or let both hold the same lock."
	case from.started(r.Earlier.Goroutine, r.Later.Goroutine):
		return text + fmt.Sprintf("%s does the %s after %s was started. Do it before the start, give the goroutine a copy, or let both hold the same lock.", earlier, first, later)
	case known && of.Atomic:
		return text + "The two goroutines run side by side. A lock that both hold, an atomic or a channel would order them."
	}
	return text + "The two goroutines run side by side. A lock that both hold or a channel would order them."
}

// kind is what the access does, without how.
func kind(a program.Access) string {
	return strings.TrimPrefix(string(a.Kind), "atomic ")
}

func atomically(a program.Access) bool {
	return a.Kind == program.AtomicRead || a.Kind == program.AtomicWrite
}

// parents has the goroutine that started each.
type parents map[int64]int64

func family(run program.Outcome) parents {
	p := parents{}
	for _, e := range run.Events {
		if e.Kind == program.Create {
			p[e.Goroutine] = e.By
		}
	}
	return p
}

// started reports whether one goroutine started the other, or one that did.
func (p parents) started(one, other int64) bool {
	for range len(p) {
		parent, known := p[other]
		if !known {
			return false
		}
		if parent == one {
			return true
		}
		other = parent
	}
	return false
}

// ended reports whether the goroutine ended by then.
func ended(goroutine int64, run program.Outcome, then time.Duration) bool {
	return slices.ContainsFunc(run.Events, func(e program.Event) bool {
		return e.Kind == program.End && e.Goroutine == goroutine && e.At <= then
	})
}

// Unwatched says that not all of a run was watched for data races, and what to do;
// "" if all of it was.
func Unwatched(run program.Outcome) string {
	switch run.Unwatched {
	case "":
		return ""
	case "goroutines":
		return "The program starts more goroutines than can be watched for data races. Start fewer, or wait for those that have ended."
	}
	return "The program uses more memory than can be watched for data races. Use less."
}
