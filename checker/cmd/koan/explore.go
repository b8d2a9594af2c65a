package main

import (
	"fmt"
	"strings"
	"time"

	"koans/checker"
	"koans/checker/catalog"
	"koans/checker/judge"
	"koans/checker/wording"
)

// clearLine begins a terminal's line again.
const clearLine = "\r\x1b[K"

type exploreCmd struct {
	Name        string        `arg:"" help:"The koan."`
	Preemptions int           `default:"2" help:"Try schedules with at most this many preemptions."`
	For         time.Duration `default:"30s" help:"Stop the search after about this time."`
}

func (c *exploreCmd) Run(a *app) error {
	bounds, err := explorable(c.Preemptions, c.For)
	if err != nil {
		return err
	}
	k, err := a.find(c.Name)
	if err != nil {
		return err
	}
	j, err := a.judge()
	if err != nil {
		return err
	}
	return a.explore(j, k, bounds)
}

// explore searches the schedules of the koan and says how far it came.
func (a *app) explore(j *judge.Judge, k catalog.Koan, bounds checker.Bounds) error {
	if !j.Toolchain.Seeded {
		return misuse("schedules can't be chosen here: %s", strings.TrimSpace(j.Toolchain.Unseeded+". "+j.Toolchain.Remedy))
	}
	v, err := j.Explore(a.ctx, k, k.Edited(), bounds, a.exploring)
	a.explored()
	if err != nil {
		return err
	}
	if v.Unsolved() {
		a.verdict(k, v)
	}
	if v.Mistake != "" {
		return errUnsolved
	}
	a.out.say("")
	for _, r := range v.Checks {
		mark := a.out.in(green, "✓")
		if !r.Passed {
			mark = a.out.in(red, "✗")
		}
		for _, line := range exploredLines(r) {
			a.out.say("%s %s", mark, line)
		}
	}
	if v.Unsolved() {
		return errUnsolved
	}
	return nil
}

// explorable are the bounds of a search, as they were asked for.
func explorable(preemptions int, limit time.Duration) (checker.Bounds, error) {
	if preemptions < 0 || limit <= 0 {
		return checker.Bounds{}, misuse("--preemptions takes a number from 0 on, and --for a time as in 30s")
	}
	return checker.Bounds{Preemptions: preemptions, For: limit}, nil
}

// exploring says on a terminal how far a search has come, and explored takes that away.
func (a *app) exploring(tried, of int) {
	if isTerminal(a.progress) {
		fmt.Fprint(a.progress, clearLine, wording.Exploring(tried, of))
	}
}

func (a *app) explored() {
	if isTerminal(a.progress) {
		fmt.Fprint(a.progress, clearLine)
	}
}

// exploredLines says how far the schedules of a check were explored.
func exploredLines(r checker.Result) []string {
	if len(r.Explored) == 0 {
		return []string{r.Check + ": its schedules can't be chosen, because its program runs on the machine's clock."}
	}
	var lines []string
	for i, e := range r.Explored {
		failed := !r.Passed && i == len(r.Explored)-1
		lines = append(lines, r.Check+e.With+": "+exploredText(e, failed))
	}
	return lines
}

func exploredText(e checker.Explored, failed bool) string {
	if failed {
		return fmt.Sprintf("fails under a schedule with %s. It was found after %s.", wording.Counted(e.Preempted, "preemption"), wording.Counted(e.Tried, "schedule"))
	}
	return "holds " + wording.Explored(e.Count) + "."
}
