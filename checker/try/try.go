// Package try runs any main package, not only a koan, or a test of any package, under many schedules and says
// what they have in common and where they differ: the outputs, the ways in which the
// program ended, data races, deadlocks and leaks with their causes.
//
// A program is run on the virtual clock, under the schedules of seeds, wherever it can
// be. One that needs what lies outside of its process is run on the machine's clock,
// and the report says so and what is lost.
//
// Nothing is written beside the program's files.
package try

import (
	"context"
	"fmt"
	"os"
	"runtime"
	"slices"
	"time"

	"golang.org/x/sync/errgroup"

	"koans/checker"
	"koans/checker/build"
	"koans/checker/program"
	"koans/checker/wording"
)

const (
	// Schedules is how many schedules a program is usually run under, and MostSchedules
	// how many it may be.
	Schedules     = checker.SchedulesPerCheck
	MostSchedules = 10_000

	// enough is how many schedules have to be stopped, the first ones, for the others
	// to be left out.
	enough = 2

	// What one run may use, beside what koans may.
	processorTime = 8 * time.Second  // on the virtual clock
	realTime      = 10 * time.Second // on the machine's clock

	// parallelTests is how many tests run at once that call t.Parallel.
	parallelTests = 8
)

// How says how a program is to be run. The zero How is the usual way.
type How struct {
	Schedule  program.Schedule // the only one; the zero Schedule for the first ones
	Schedules int              // how many; 0 for the usual number
	Explore   checker.Bounds   // of a search for a schedule under which something is wrong
	Real      bool             // on the machine's clock, whatever the program needs

	// Progress is told how many schedules a search has tried, of about how many, 0 if
	// that isn't known.
	Progress func(tried, of int)
}

// chooses reports whether the schedules have to be those that were asked for.
func (h How) chooses() bool { return h.Schedule.Seed != 0 || h.Explore.For > 0 }

// Run builds and runs the program, which a person knows by that name, and returns what
// was found. suite is a toolchain of the suite's, and busy is called with a sentence
// before something that takes long. A *build.Mistake is the program's, any other error
// the machine's.
func Run(ctx context.Context, suite *build.Toolchain, source build.Source, name string, how How, busy func(string)) (*Report, error) {
	t := trial{ctx: ctx, suite: suite, source: source, how: how, busy: busy}
	at, err := suite.At(source.Dir, build.Mode{})
	if err != nil {
		return nil, err
	}
	report := &Report{Program: name, files: at.WithOwn(source), tests: source.Tests != nil}
	if how.Real {
		return report, t.onRealClock(report, "You asked for the machine's clock.")
	}
	if outside := outside(report.files); outside != "" {
		return report, t.onRealClock(report, outside)
	}
	p, err := t.build(build.ModeFromEnvironment())
	if err != nil {
		return nil, err
	}
	if p.Clock == program.Real {
		return report, t.onRealClock(report, "This machine has no virtual clock.")
	}
	if how.chooses() && !p.Seeded {
		return nil, &build.Mistake{Message: "No schedule can be chosen here: " + t.unseeded}
	}
	if !p.Seeded {
		report.Notes = append(report.Notes, t.unseeded)
	}
	var runs []program.Outcome
	var explored *checker.Explored
	if how.Explore.For > 0 {
		runs, explored, err = t.explore(p, report.files)
	} else {
		runs, err = t.schedules(p)
	}
	if err != nil {
		return nil, err
	}
	if where, waits := waitsForIO(runs); waits {
		return report, t.onRealClock(report, "The program waits for input or output"+where+".")
	}
	if slices.IndexFunc(runs, func(o program.Outcome) bool { return !keptBusy(o) }) < 0 {
		return report, t.computesOrWaits(report, runs)
	}
	report.Explored = explored
	report.take(runs, t.remarks)
	return report, nil
}

// A trial is what is needed to build and run one program.
type trial struct {
	ctx      context.Context
	suite    *build.Toolchain
	source   build.Source
	how      How
	busy     func(string)
	at       *build.Toolchain // that built it last
	unseeded string           // what is lost, and what to do, if schedules don't follow seeds
}

// build builds the program as the mode says.
func (t *trial) build(mode build.Mode) (program.Program, error) {
	var err error
	if t.at, err = t.suite.At(t.source.Dir, mode); err != nil {
		return program.Program{}, err
	}
	if t.at.Seeded && t.at.Cold() {
		t.busy("Building Go's standard library for the virtual clock, once.")
		if err := t.at.Warm(t.ctx); err != nil {
			return program.Program{}, err
		}
	}
	t.unseeded = wording.Unseeded(t.at)
	t.source.Place = t.at.PlaceOf(t.source.Dir)
	built, err := t.at.Build(t.ctx, []build.Source{t.source})
	if err != nil {
		return program.Program{}, err
	}
	return built[0].Program, built[0].Err
}

// remarks asks go vet about the program.
func (t *trial) remarks() []build.Remark { return t.at.Vet(t.ctx, t.source) }

// input is what every run of the program is given. Tests run where go test runs them.
func (t *trial) input() program.Input {
	in := program.Input{Processor: processorTime}
	if tests := t.source.Tests; tests != nil {
		in.Dir = t.source.Dir
		in.Args = []string{"-test.run=" + tests.Run, fmt.Sprintf("-test.parallel=%d", parallelTests)}
	}
	return in
}

// schedules runs the program under its schedules: the first few one after the other, as
// a program that is stopped under all of them isn't run again, then the rest.
func (t *trial) schedules(p program.Program) ([]program.Outcome, error) {
	in := t.input()
	if t.how.Schedule.Seed != 0 {
		return t.runs(p, []program.Schedule{t.how.Schedule}, in)
	}
	n := t.how.Schedules
	if n == 0 {
		n = Schedules
	}
	first := min(n, enough)
	all := seeds(n)
	runs, err := t.runs(p, all[:first], in)
	if err != nil || n == first || slices.IndexFunc(runs, func(o program.Outcome) bool { return !o.Ending.Stopped() }) < 0 {
		return runs, err
	}
	more, err := t.runs(p, all[first:], in)
	return append(runs, more...), err
}

// seeds are the first n schedules.
func seeds(n int) []program.Schedule {
	all := make([]program.Schedule, n)
	for i := range all {
		all[i].Seed = uint64(i + 1)
	}
	return all
}

// runs runs the program under the schedules.
func (t *trial) runs(p program.Program, schedules []program.Schedule, in program.Input) ([]program.Outcome, error) {
	runs := make([]program.Outcome, len(schedules))
	working, ctx := errgroup.WithContext(t.ctx)
	working.SetLimit(runtime.GOMAXPROCS(0))
	for i, schedule := range schedules {
		working.Go(func() (err error) {
			runs[i], err = p.Run(ctx, schedule, in)
			return err
		})
	}
	return runs, working.Wait()
}

// onRealClock runs the program on the machine's clock, a few times, and then under Go's
// race detector if that is there and the program ends by itself.
func (t *trial) onRealClock(report *Report, why string) error {
	if t.how.chooses() {
		return &build.Mistake{Message: why + " So it can only run on the machine's clock, where no schedule can be chosen. Leave out --explore and --seed."}
	}
	p, err := t.build(build.Mode{RealClock: true})
	if err != nil {
		return err
	}
	in := t.input()
	in.Time, in.Processor, in.Processes, in.Env = realTime, 10*realTime, true, os.Environ()
	runs, err := t.runs(p, seeds(checker.RunsOnRealClock), in)
	if err != nil {
		return err
	}
	races := "Data races were not looked for."
	if needs := build.RaceNeeds(); needs != "" {
		races = "Data races were not looked for: that needs " + needs + " here."
	} else if slices.IndexFunc(runs, func(o program.Outcome) bool { return o.Ending != program.Returned && o.Ending != program.Exited }) < 0 {
		t.busy("Building the program for Go's race detector.")
		watched, err := t.build(build.Mode{Race: true})
		if err != nil {
			return err
		}
		o, err := t.runs(watched, seeds(1), in)
		if err != nil {
			return err
		}
		if races = "Go's race detector watched one more run."; o[0].Ending == program.DataRace {
			runs = append(runs, o[0])
		}
	}
	report.Notes = append(report.Notes, why+" So it ran on the machine's clock: no schedule can be chosen or seen again, and times are rounded. "+races)
	report.take(runs, t.remarks)
	return nil
}

// computesOrWaits finds out whether a program that kept a processor busy under every
// schedule waits in a loop, by running it on the machine's clock.
func (t *trial) computesOrWaits(report *Report, runs []program.Outcome) error {
	seeded := t.at
	p, err := t.build(build.Mode{RealClock: true})
	if err != nil {
		return err
	}
	once, err := p.Run(t.ctx, program.Schedule{Seed: 2}, t.input())
	if err != nil {
		return err
	}
	if !once.Ending.Stopped() {
		return t.onRealClock(report, "The program computes for so long, or waits in a loop for something that needs another processor, that no schedule of the virtual clock came to an end.")
	}
	t.at = seeded
	report.take(runs, t.remarks)
	return nil
}

// keptBusy reports whether a run was stopped because it kept a processor busy.
func keptBusy(o program.Outcome) bool {
	return o.Ending == program.BusyWaiting || o.Ending == program.Hung
}

// waitsForIO reports whether a goroutine waited for what only the outside can bring, and
// says where. The virtual clock doesn't wait for that.
func waitsForIO(runs []program.Outcome) (where string, waits bool) {
	for _, o := range runs {
		for _, e := range o.Events {
			if e.Kind == program.Park && e.Reason == "IO wait" {
				if e.Where != "" {
					where = " at " + e.Where
				}
				return where, true
			}
		}
	}
	return "", false
}
