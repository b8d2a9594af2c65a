package wording

import (
	"fmt"
	"strings"

	"koans/checker/program"
	"koans/checker/timeline"
)

// Leak says which goroutines were still there when the run ended, and that none
// may be; "" if none was, or if the run ended in a way that other checks judge.
func Leak(run program.Outcome) string {
	if !run.Returned && (run.Ending != program.Exited || run.ExitCode != 0) {
		return ""
	}
	text := "No goroutine may be left when main returns. Still there:"
	if !run.Returned {
		text = "No goroutine may be left when the program ends, and os.Exit leaves all that are. Still there:"
	}
	for _, g := range run.Left {
		text += fmt.Sprintf("\n  goroutine %d%s, %s", g.ID, startedAt(g.Started), state(g))
	}
	switch {
	case len(run.Left) > 0:
		return text
	case run.Goleak != "":
		return text + "\n" + run.Goleak
	}
	for _, e := range run.Events {
		if e.Kind == program.Panic && e.Reason == "send on closed channel" {
			return fmt.Sprintf("A goroutine may not be got rid of by a close of the channel that it sends on: that is a panic, recovered or not. It met goroutine %d at %s.", e.Goroutine, e.Where)
		}
	}
	return ""
}

// Unfinished lists the goroutines that were not done when the program ended, in
// lines, by their names in the time line.
func Unfinished(run program.Outcome, lanes timeline.Timeline) string {
	if run.Ending == program.Exited || run.Ending == program.NeverStarted {
		return "" // nobody could be asked
	}
	verb := "was"
	if run.Returned {
		verb = "was cut off,"
	}
	var lines []string
	asked := map[int64]bool{}
	for _, g := range run.Left {
		asked[g.ID] = true
		lines = append(lines, fmt.Sprintf("%s %s %s.", lanes.NameOf(g), verb, state(g)))
	}
	if run.Returned {
		for _, l := range lanes.CutOff() {
			if !asked[l.ID] {
				lines = append(lines, fmt.Sprintf("%s was cut off before it could go on.", l.Name))
			}
		}
	}
	const most = 8
	if more := len(lines) - most; more > 0 {
		lines = append(lines[:most], fmt.Sprintf("and %d more.", more))
	}
	return strings.Join(lines, "\n")
}

// state says what a goroutine was doing.
func state(g program.Goroutine) string {
	at := ""
	if g.At != "" {
		at = " at " + g.At
	}
	switch {
	case g.State == "sleep":
		return "asleep in time.Sleep" + at
	case g.State == "running" || g.State == "runnable":
		return "running" + at
	case strings.HasPrefix(g.State, "chan "):
		return "blocked in a channel " + strings.TrimPrefix(g.State, "chan ") + at
	}
	return "blocked in " + g.State + at
}

func startedAt(place string) string {
	if place == "" {
		return ""
	}
	return " started at " + place
}
