package main

import (
	"fmt"
	"strings"

	"koans/checker"
	"koans/checker/catalog"
	"koans/checker/excerpt"
	"koans/checker/judge"
	"koans/checker/program"
)

type runCmd struct {
	Name string `arg:"" help:"The koan."`
}

func (c *runCmd) Run(a *app) error {
	k, err := a.find(c.Name)
	if err != nil {
		return err
	}
	j, err := a.judge()
	if err != nil {
		return err
	}
	a.noteUnseeded(j)
	busy := newBusy(a.progress)
	busy.after(patience, "Judging "+k.Path()+".")
	v, err := j.Cached(a.ctx, k, k.Edited())
	busy.stop()
	if err != nil {
		return err
	}
	a.verdict(k, v)
	if v.Unsolved() {
		return errUnsolved
	}
	if v.Needs != "" {
		return fmt.Errorf("%s is neither solved nor failed, because its other checks need %s", k.Name, v.Needs)
	}
	a.out.say("\nTo go on: go tool koan")
	return nil
}

// verdict prints the verdict on the koan's program.
func (a *app) verdict(k catalog.Koan, v judge.Verdict) {
	a.out.about(k)
	for _, name := range k.ChangedGiven() {
		a.out.say("Note: %s was changed. The checker uses the original. To get it back: go tool koan reset %s", name, k.Name)
	}
	for _, name := range k.OwnTests() {
		a.out.say("Note: %s is your own test. go test runs it, but the checker doesn't.", name)
	}
	if v.Mistake != "" {
		a.out.say("%s %s: it can't be built.\n", a.out.in(red, "✗"), k.Path())
		a.out.say("%s", excerpt.Compiler(v.MistakeIn(catalog.Relative(k.Dir)), k.Source))
		return
	}
	if v.Solved {
		a.out.say("%s %s: solved. All %d checks hold, under %d schedules.", a.out.in(green, "✓"), k.Path(), len(v.Checks), checker.SchedulesPerCheck)
		return
	}
	first, failed := v.FirstFailure()
	if !failed {
		a.out.say("%s %s: the checks that can run here hold. The others need %s.", a.mark(v), k.Path(), v.Needs)
		return
	}
	a.out.say("%s %s: %s does not hold.\n", a.out.in(red, "✗"), k.Path(), first.Check)
	if first.Account != nil {
		a.out.report(*first.Account, k.Source)
	}
	if others := v.OtherFailures(); len(others) > 0 {
		a.out.say("\nThese don't hold either: %s.", strings.Join(others, ", "))
	}
}

const barWidth = 20

func bar(done, of int) string {
	full := done * barWidth / max(of, 1)
	return "[" + strings.Repeat("#", full) + strings.Repeat(".", barWidth-full) + "]"
}

type replayCmd struct {
	Name string           `arg:"" help:"The koan."`
	Seed program.Schedule `required:"" help:"The schedule, as a report names it: a seed such as 7, or a seed and choices such as 1@3.1-17.2."`
}

func (c *replayCmd) Run(a *app) error {
	k, err := a.find(c.Name)
	if err != nil {
		return err
	}
	j, err := a.judge()
	if err != nil {
		return err
	}
	if err := replayable(j); err != nil {
		return err
	}
	v, err := j.Replay(a.ctx, k, c.Seed)
	if err != nil {
		return err
	}
	if v.Unsolved() {
		a.verdict(k, v)
		return errUnsolved
	}
	run, ok := v.Ran()
	if !ok {
		return misuse("no check of %s has a schedule %s", k.Name, c.Seed)
	}
	a.out.about(k)
	a.out.report(*run.Account, k.Source)
	a.out.say("\n%s Every check holds under this schedule.", a.out.in(green, "✓"))
	return nil
}

// replayable says why no schedule can be replayed.
func replayable(j *judge.Judge) error {
	if !j.Toolchain.Seeded {
		return misuse("no run can be replayed here: %s", strings.TrimSpace(j.Toolchain.Unseeded+". "+j.Toolchain.Remedy))
	}
	return nil
}
