package wording

import (
	"fmt"
	"strings"

	"koans/checker/operand"
	"koans/checker/program"
	"koans/checker/timeline"
)

// most is how many goroutines of one run are listed.
const most = 8

// Leak says which goroutines were still there when the run ended, and that none
// may be; "" if none was, or if the run ended in a way that other checks judge.
// Goroutines have their names in the time line that lanes returns.
func Leak(run program.Outcome, lanes func() timeline.Timeline) string {
	if !run.Returned && (run.Ending != program.Exited || run.ExitCode != 0) {
		return ""
	}
	switch {
	case len(run.Left) > 0 && run.Returned:
		return "No goroutine may be left when main returns. Still there: " + names(run.Left, lanes()) + "."
	case len(run.Left) > 0:
		text := "No goroutine may be left when the program ends, and os.Exit leaves all that are. Still there:"
		names := lanes()
		for _, g := range run.Left {
			text += fmt.Sprintf("\n  %s, %s", names.NameOf(g), state(g, nil))
		}
		return text
	case run.Goleak != "":
		return "No goroutine may be left when main returns. Still there:\n" + run.Goleak
	}
	if run.Unfollowed && !run.Returned { // then goleak has looked
		return "The checker can't say whether a goroutine is left, because more happens than it can follow. Start fewer goroutines, or let them wait for each other less often."
	}
	for _, e := range run.Events {
		if e.Kind == program.Panic && e.Reason == "send on closed channel" {
			return fmt.Sprintf("Don't end a goroutine by closing the channel that it sends on. The send panics, even if the panic is recovered. It happened to %s at %s.",
				lanes().NameOf(program.Goroutine{ID: e.Goroutine}), e.Where)
		}
	}
	return ""
}

// names lists the goroutines: a, b and c.
func names(left []program.Goroutine, lanes timeline.Timeline) string {
	var all []string
	for _, g := range left {
		all = append(all, lanes.NameOf(g))
	}
	if more := len(all) - most; more > 0 {
		all = append(all[:most], fmt.Sprintf("%d more", more))
	}
	if last := len(all) - 1; last > 0 {
		return strings.Join(all[:last], ", ") + " and " + all[last]
	}
	return all[0]
}

// Unfinished lists the goroutines that were not done when the program ended, in
// lines, by their names in the time line: what each was blocked in, and why. What
// they work on is called what the source calls it.
func Unfinished(run program.Outcome, lanes timeline.Timeline, source operand.Operands) string {
	if run.Ending == program.Exited || run.Ending == program.NeverStarted {
		return "" // no goroutine could be asked
	}
	c := newCauses(run, lanes, source)
	var lines []string
	asked := map[int64]bool{}
	for _, g := range run.Left {
		asked[g.ID] = true
		lines = append(lines, unfinished(c, g))
	}
	if run.Returned {
		for _, l := range lanes.CutOff() {
			if !asked[l.ID] {
				lines = append(lines, fmt.Sprintf("%s was cut off before it could go on.", l.Name))
			}
		}
	}
	if more := len(lines) - most; more > 0 {
		lines = append(lines[:most], fmt.Sprintf("and %d more.", more))
	}
	return strings.Join(append(lines, c.cycles()...), "\n")
}

// unfinished is the line of one goroutine.
func unfinished(c causes, g program.Goroutine) string {
	name := c.lanes.NameOf(g)
	switch {
	case !c.run.Returned:
		return c.sentence(g)
	case g.Fate == program.Forever:
		return "Blocked forever: " + c.sentence(g)
	case g.Fate == program.Unknown && g.Blocked():
		return fmt.Sprintf("%s was still %s when main returned.", name, state(g, c.source))
	}
	return fmt.Sprintf("%s was cut off, %s.", name, state(g, c.source))
}

// state says what a goroutine was doing.
func state(g program.Goroutine, source operand.Operands) string {
	kind, _, _ := strings.Cut(g.State, " (")
	switch {
	case g.State == "sleep":
		return "asleep in time.Sleep" + at(g.At)
	case g.State == "running" || g.State == "runnable":
		return "running" + at(g.At)
	case g.State == "coroutine":
		return "waiting for a call of next or stop of iter.Pull" + at(g.Started)
	case g.State == "select (no cases)":
		return "blocked in select {}" + at(g.At)
	case g.Call != "":
		return "blocked in " + call(g, source) + at(g.At)
	case kind == "chan send":
		return "blocked in a channel send" + before(" on ", source.Of(g.At, operand.Send)) + at(g.At)
	case kind == "chan receive":
		return "blocked in a channel receive" + before(" from ", source.Of(g.At, operand.Receive)) + at(g.At)
	}
	return "blocked in " + g.State + at(g.At)
}

// call is the call that a goroutine is blocked in: once.Do, or Once.Do if the
// source doesn't say which.
func call(g program.Goroutine, source operand.Operands) string {
	name := program.CallName(g.Call)
	method := name[strings.LastIndexByte(name, '.')+1:]
	if on := source.Of(g.At, method); on != "" {
		return on + "." + method
	}
	return name
}

func at(place string) string { return before(" at ", place) }

// before is the text behind the word, "" if there is none.
func before(word, text string) string {
	if text == "" {
		return ""
	}
	return word + text
}
