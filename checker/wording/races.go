package wording

import (
	"fmt"
	"strings"

	"koans/checker/program"
	"koans/checker/timeline"
)

// mostRaces is how many data races of one run a report lists.
const mostRaces = 3

// Races lists the data races of a run in lines, with the names that goroutines
// have in the time line; "" if none was found.
func Races(run program.Outcome, lanes timeline.Timeline) string {
	var lines []string
	for _, r := range run.Races {
		lines = append(lines, fmt.Sprintf("Data race: %s, %s. Nothing makes one of them happen before the other.", access(r.Earlier, lanes), access(r.Later, lanes)))
	}
	if more := len(lines) - mostRaces; more > 0 {
		lines = append(lines[:mostRaces], fmt.Sprintf("And %d more data races.", more))
	}
	return strings.Join(lines, "\n")
}

// access is one of the two accesses: "write by main at main.go:12 (1s)".
func access(a program.Access, lanes timeline.Timeline) string {
	where := "in a library"
	if a.Where != "" {
		where = "at " + a.Where
	}
	return fmt.Sprintf("%s by %s %s (%s)", a.Kind, lanes.NameOf(program.Goroutine{ID: a.Goroutine}), where, a.At)
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
