package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"strings"

	"koans/checker/catalog"
	"koans/checker/judge"
	"koans/checker/junit"
	"koans/checker/wording"
)

type listCmd struct {
	Words []string `arg:"" optional:"" help:"Only koans that match: a number, a place such as 5/4, or words of a name, title, chapter, bug class or story. The best match comes first."`
}

func (c *listCmd) Run(a *app) error {
	j, err := a.judge()
	if err != nil {
		return err
	}
	a.noteUnseeded(j)
	return a.list(j, strings.Join(c.Words, " "))
}

// list prints the koans that match the words, best first, or all.
func (a *app) list(j *judge.Judge, words string) error {
	if words != "" {
		matches := catalog.NewIndex(j.Koans).Search(words)
		for _, m := range matches {
			k := j.Koans[m.At]
			state, _ := a.state(j, k)
			a.out.say("  %3d %s %s", m.At+1, state, k.Path())
		}
		if len(matches) == 0 {
			return misuse("no koan matches %q", words)
		}
		return nil
	}
	chapter, solved := "", 0
	for i, k := range j.Koans {
		if k.Chapter != chapter {
			chapter = k.Chapter
			a.out.say("%s", a.out.in(bold, chapter))
		}
		state, isSolved := a.state(j, k)
		if isSolved {
			solved++
		}
		a.out.say("  %3d %s %s", i+1, state, k.Name)
	}
	a.out.say("\n%d of %d solved.   ✓ solved   ✗ not solved   ○ needs something that this machine lacks   · not judged since it was changed", solved, len(j.Koans))
	return nil
}

// state is the sign for what is known of the koan as it is now.
func (a *app) state(j *judge.Judge, k catalog.Koan) (sign string, solved bool) {
	v, known := j.Remembered(k)
	if !known {
		return "·", false
	}
	return a.mark(v), v.Solved
}

func (a *app) mark(v judge.Verdict) string {
	if v.Solved {
		return a.out.in(green, "✓")
	}
	if v.Unsolved() {
		return a.out.in(red, "✗")
	}
	return "○"
}

type checkCmd struct {
	JSON  bool   `name:"json" help:"Print one JSON document instead of lines."`
	JUnit string `name:"junit" placeholder:"FILE" help:"Write JUnit XML there, too."`
}

// checkReport is what check --json prints.
type checkReport struct {
	Version  int // of this form: 1
	Go       string
	Seeded   bool   // whether schedules came from seeds
	Note     string `json:",omitempty"` // what is lost if they didn't, and what to do
	Solved   int
	Unsolved int // the rest needs more than this machine has
	Total    int
	Verdicts []judge.Verdict
}

func (c *checkCmd) Run(a *app) error {
	j, err := a.judge()
	if err != nil {
		return err
	}
	return c.check(a, j)
}

func (c *checkCmd) check(a *app, j *judge.Judge) error {
	report := checkReport{Version: 1, Go: j.Toolchain.Version, Seeded: j.Toolchain.Seeded, Note: wording.Unseeded(j.Toolchain), Total: len(j.Koans)}
	if !c.JSON {
		a.noteUnseeded(j)
	}
	busy := newBusy(a.progress)
	defer busy.stop()
	err := j.All(a.ctx, j.Koans, busy.say, func(i int, v judge.Verdict) {
		busy.stop()
		report.Verdicts = append(report.Verdicts, v)
		if v.Solved {
			report.Solved++
		}
		if v.Unsolved() {
			report.Unsolved++
		}
		if !c.JSON {
			a.out.say("%s %s%s", a.mark(v), j.Koans[i].Path(), inShort(v))
		}
	})
	if err != nil {
		return err
	}
	if c.JUnit != "" {
		if err := writeJUnit(c.JUnit, report.Verdicts); err != nil {
			return err
		}
	}
	if c.JSON {
		encoder := json.NewEncoder(a.out)
		encoder.SetIndent("", "  ")
		if err := encoder.Encode(report); err != nil {
			return fmt.Errorf("printing the verdicts: %w", err)
		}
	} else {
		a.chapters(j.Koans, report.Verdicts)
		a.out.say("\n%d of %d solved.", report.Solved, report.Total)
	}
	if report.Unsolved > 0 {
		return errUnsolved
	}
	return nil
}

// chapters prints a table of how much of each chapter is solved.
func (a *app) chapters(koans []catalog.Koan, verdicts []judge.Verdict) {
	var names []string
	solved, all := map[string]int{}, map[string]int{}
	for i, k := range koans {
		if all[k.Chapter] == 0 {
			names = append(names, k.Chapter)
		}
		all[k.Chapter]++
		if verdicts[i].Solved {
			solved[k.Chapter]++
		}
	}
	a.out.say("")
	for _, name := range names {
		a.out.say("%-28s %s %2d of %d", name, bar(solved[name], all[name]), solved[name], all[name])
	}
}

func writeJUnit(path string, verdicts []judge.Verdict) error {
	f, err := os.Create(path)
	if err != nil {
		return fmt.Errorf("writing JUnit XML: %w", err)
	}
	return errors.Join(junit.WriteVerdicts(f, "koans", verdicts), f.Close())
}

func inShort(v judge.Verdict) string {
	if v.Mistake != "" {
		return ": can't be built"
	}
	if first, failed := v.FirstFailure(); failed {
		return ": " + first.Check
	}
	if v.Needs != "" {
		return ": needs " + v.Needs
	}
	return ""
}
