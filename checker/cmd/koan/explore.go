package main

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"koans/checker"
)

// clearLine begins a terminal's line again.
const clearLine = "\r\x1b[K"

type exploreCmd struct {
	Name        string        `arg:"" help:"The koan."`
	Preemptions int           `default:"2" help:"Try schedules with at most this many preemptions."`
	For         time.Duration `default:"30s" help:"Stop the search after about this time."`
}

func (c *exploreCmd) Run(a *app) error {
	if c.Preemptions < 0 || c.For <= 0 {
		return misuse("--preemptions takes a number from 0 on, and --for a time as in 30s")
	}
	k, err := a.find(c.Name)
	if err != nil {
		return err
	}
	j, err := a.judge()
	if err != nil {
		return err
	}
	if !j.Toolchain.Seeded {
		return misuse("schedules can't be chosen here: %s", strings.TrimSpace(j.Toolchain.Unseeded+". "+j.Toolchain.Remedy))
	}
	v, err := j.Explore(a.ctx, k, k.Edited(), checker.Bounds{Preemptions: c.Preemptions, For: c.For}, func(tried, of int) {
		if isTerminal(a.progress) {
			fmt.Fprint(a.progress, clearLine, triedText(tried, of))
		}
	})
	if isTerminal(a.progress) {
		fmt.Fprint(a.progress, clearLine)
	}
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
	most := "with at most " + counted(e.Preemptions, "preemption")
	switch {
	case failed:
		return fmt.Sprintf("fails under a schedule with %s. It was found after %s.", counted(e.Preempted, "preemption"), counted(e.Tried, "schedule"))
	case e.All && e.Tried == 1:
		return "holds under the only schedule " + most + "."
	case e.All:
		return fmt.Sprintf("holds under all %s schedules %s.", number(e.Tried), most)
	case e.Of == 0:
		return fmt.Sprintf("holds so far: %s tried, of very many %s.", counted(e.Tried, "schedule"), most)
	}
	return fmt.Sprintf("holds so far: %s tried, of about %s %s.", counted(e.Tried, "schedule"), number(e.Of), most)
}

// triedText says how far a search has come.
func triedText(tried, of int) string {
	if of == 0 {
		return number(tried) + " schedules tried"
	}
	return fmt.Sprintf("%s of about %s schedules tried", number(tried), number(of))
}

// counted is a number of things: 1 preemption, 1,204 schedules.
func counted(n int, thing string) string {
	if n != 1 {
		thing += "s"
	}
	return number(n) + " " + thing
}

// number is a number with its thousands set apart: 1,204.
func number(n int) string {
	text := strconv.Itoa(n)
	for i := len(text) - 3; i > 0; i -= 3 {
		text = text[:i] + "," + text[i:]
	}
	return text
}

// searched sums up how far the schedules of a koan's checks were searched.
func searched(results []checker.Result) string {
	most, tried, all := 0, map[string]int{}, true // by conditions, which checks share
	for _, r := range results {
		for _, e := range r.Explored {
			most, all = e.Preemptions, all && e.All
			tried[e.With] = max(tried[e.With], e.Tried)
		}
	}
	sum := 0
	for _, n := range tried {
		sum += n
	}
	text := fmt.Sprintf("%s with at most %s", counted(sum, "schedule"), counted(most, "preemption"))
	switch {
	case sum == 0:
		return ""
	case all:
		return text + ", which are all"
	}
	return text + ", of more that weren't tried"
}
