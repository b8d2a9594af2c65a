package main

import (
	"encoding/json"
	"fmt"
	"runtime"

	"golang.org/x/sync/errgroup"

	"koans/checker/judge"
)

type listCmd struct{}

func (c *listCmd) Run(a *app) error {
	j, err := a.judge()
	if err != nil {
		return err
	}
	chapter, solved := "", 0
	for i, k := range j.Koans {
		if k.Chapter != chapter {
			chapter = k.Chapter
			a.out.say("%s", a.out.in(bold, chapter))
		}
		state := a.out.in(faint, "·")
		if v, ok := j.Remembered(k); ok {
			state = a.mark(v)
			if v.Solved {
				solved++
			}
		}
		a.out.say("  %3d %s %s", i+1, state, k.Name)
	}
	a.out.say("\n%d of %d solved.   ✓ solved   ✗ to be solved   ○ needs more than this machine has   · not judged as it stands", solved, len(j.Koans))
	return nil
}

func (a *app) mark(v judge.Verdict) string {
	if v.Solved {
		return a.out.in(green, "✓")
	}
	if _, failed := v.FirstFailure(); !failed && v.Mistake == "" {
		return "○"
	}
	return a.out.in(red, "✗")
}

type checkCmd struct {
	JSON bool `name:"json" help:"Print one JSON document instead of lines."`
}

// checkReport is what check --json prints.
type checkReport struct {
	Version  int // of this form: 1
	Go       string
	Seeded   bool // whether schedules came from seeds
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
	if err := buildChanged(a, j); err != nil {
		return err
	}
	report := checkReport{Version: 1, Go: j.Toolchain.Version, Seeded: j.Toolchain.Seeded, Total: len(j.Koans)}
	verdict := judgeAll(a, j)
	var errs []error
	for i, k := range j.Koans {
		v, err := verdict(i)
		if err != nil {
			errs = append(errs, err)
			continue // the others are under way
		}
		report.Verdicts = append(report.Verdicts, v)
		if v.Solved {
			report.Solved++
		}
		if _, failed := v.FirstFailure(); failed || v.Mistake != "" {
			report.Unsolved++
		}
		if !c.JSON {
			a.out.say("%s %s%s", a.mark(v), k.Path(), inShort(v))
		}
	}
	if len(errs) > 0 {
		return errs[0]
	}
	if c.JSON {
		encoder := json.NewEncoder(a.out)
		encoder.SetIndent("", "  ")
		if err := encoder.Encode(report); err != nil {
			return fmt.Errorf("printing the verdicts: %w", err)
		}
	} else {
		a.out.say("\n%d of %d solved.", report.Solved, report.Total)
	}
	if report.Unsolved > 0 {
		return errUnsolved
	}
	return nil
}

// judgeAll judges on all cores and returns a function that waits for the
// verdict on the nth koan. Koans that wait on the machine's clock take no core,
// so they wait beside the others, all at once.
func judgeAll(a *app, j *judge.Judge) func(n int) (judge.Verdict, error) {
	type result struct {
		verdict judge.Verdict
		err     error
	}
	results := make([]chan result, len(j.Koans))
	for i := range results {
		results[i] = make(chan result, 1)
	}
	var working errgroup.Group
	working.SetLimit(runtime.GOMAXPROCS(0))
	begin := func(i int) {
		v, err := j.Verdict(a.ctx, j.Koans[i], j.Koans[i].Edited())
		results[i] <- result{v, err}
	}
	for i, k := range j.Koans {
		if j.OnRealClock(k) {
			go begin(i)
		}
	}
	go func() {
		for i, k := range j.Koans {
			if !j.OnRealClock(k) {
				working.Go(func() error {
					begin(i)
					return nil
				})
			}
		}
	}()
	return func(n int) (judge.Verdict, error) {
		r := <-results[n]
		return r.verdict, r.err
	}
}

// buildChanged builds what was not judged as it stands, with one link for all.
func buildChanged(a *app, j *judge.Judge) error {
	var changed []judge.Submission
	for _, k := range j.Koans {
		if _, ok := j.Remembered(k); !ok {
			changed = append(changed, judge.Submission{Koan: k, Edited: k.Edited()})
		}
	}
	if len(changed) == 0 {
		return nil
	}
	busy := newBusy(a.progress)
	defer busy.stop()
	busy.say(fmt.Sprintf("Building %d programs.", len(changed)))
	return j.BuildAll(a.ctx, changed)
}

func inShort(v judge.Verdict) string {
	if v.Mistake != "" {
		return ": cannot be built"
	}
	if first, failed := v.FirstFailure(); failed {
		return ": " + first.Check
	}
	if v.Needs != "" {
		return ": needs " + v.Needs
	}
	return ""
}
