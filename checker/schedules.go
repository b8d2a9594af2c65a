package checker

import (
	"fmt"
	"iter"
	"os"
	"path"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"testing"

	"koans/checker/build"
	"koans/checker/env"
	"koans/checker/program"
	"koans/checker/wording"
)

// How often a check runs a program.
const (
	// SchedulesPerCheck is how many schedules the program is run under, itself and
	// with each variant of its given code.
	SchedulesPerCheck = 32
	// SchedulesWhenBrief is how many schedules, of the program or a variant, a
	// check tries at most if env.Thorough doesn't list it.
	SchedulesWhenBrief = 6
	// RunsForRaces is how often the race detector watches a program.
	RunsForRaces = 5
	// RunsOnRealClock is how often a program is run where the clock is real.
	RunsOnRealClock = 3
	// SeedsPerVariant is how many seeds belong to the program, and then to each
	// variant of its given code.
	SeedsPerVariant = 1000
)

// Schedules builds the program in the test's folder and yields its runs, one
// for each schedule, until one of them fails. Options change the conditions: a
// variant of the given code, arguments, a signal, the real clock.
//
// It fails the test when a run failed, with a report that shows the run; when
// the program cannot be built, with the compiler's message; and when this
// machine cannot judge it, with what is missing. After a failure, further
// loops of the same check yield nothing.
func Schedules(t *testing.T, options ...Option) iter.Seq[*Run] {
	t.Helper()
	_, file, _, _ := runtime.Caller(1)
	return func(yield func(*Run) bool) {
		t.Helper()
		each(t, testFile(file), newConditions(build.ModeFromEnvironment(), options), yield)
	}
}

// each is the loop of every check.
func each(t *testing.T, test string, c conditions, yield func(*Run) bool) {
	t.Helper()
	if t.Failed() {
		return // one report is enough
	}
	result := resultOf(t)
	if result.Needs = c.needs(); result.Needs != "" {
		t.Skipf("this check needs %s", result.Needs)
	}
	r, err := findRunner(test, c.mode)
	if err != nil {
		result.cannot(t, err)
	}
	l := &loop{t: t, runner: r, conditions: c, result: result, yield: yield}
	if bounds, err := boundsFromEnvironment(); err != nil {
		result.cannot(t, err)
	} else if bounds.For > 0 {
		l.explore(bounds)
		return
	}
	schedules, err := r.schedules(c)
	if err != nil {
		result.cannot(t, err)
	}
	if isBrief(t.Name(), c.variant != nil) {
		schedules = schedules[:min(len(schedules), SchedulesWhenBrief)]
	}
	l.try(schedules)
}

// schedules are the schedules to judge. They are the same at every check, so that
// a program's verdict depends on the program alone. The seeds of the koan's nth
// variant follow n thousand, so that a seed names the variant, too. The error is
// about env.Replay or env.Further.
func (r *runner) schedules(c conditions) ([]program.Schedule, error) {
	base := r.base(c)
	if text := os.Getenv(env.Replay); text != "" {
		s, err := program.ParseSchedule(text)
		if err != nil {
			return nil, fmt.Errorf("%s: %w. Set it to the name of a schedule, or unset it", env.Replay, err)
		}
		if r.race || r.clock == program.Real || s.Seed/SeedsPerVariant*SeedsPerVariant != base {
			return nil, nil
		}
		return []program.Schedule{s}, nil
	}
	count, further := SchedulesPerCheck, ""
	switch {
	case r.race:
		count = RunsForRaces
	case c.mode.RealClock:
		count = RunsOnRealClock
	case r.clock == program.Real: // only because there is no other here
		count = 1
	default:
		further = os.Getenv(env.Further)
	}
	schedules := make([]program.Schedule, count)
	for i := range schedules {
		schedules[i].Seed = base + uint64(i+1)
	}
	for text := range strings.FieldsSeq(further) {
		seed, err := strconv.ParseUint(text, 10, 64)
		if err != nil || seed == 0 {
			return nil, fmt.Errorf("%s has %q where a seed belongs: set it to whole numbers from 1 on, or unset it", env.Further, text)
		}
		schedules = append(schedules, program.Schedule{Seed: base + seed})
	}
	return schedules, nil
}

// base is what the seeds of the conditions begin after.
func (r *runner) base(c conditions) uint64 {
	return uint64(slices.Index(r.variants, c.variant)+1) * SeedsPerVariant
}

// isReplay reports whether the check is to try the one schedule that a person asked
// for.
func isReplay() bool { return os.Getenv(env.Replay) != "" }

// isBrief reports whether the check is to try few schedules, of a variant or of the
// program itself.
func isBrief(check string, variant bool) bool {
	text, set := os.LookupEnv(env.Thorough)
	thorough := strings.Fields(text)
	return set && (!slices.Contains(thorough, path.Base(check)) || variant && !slices.Contains(thorough, env.Variants))
}

// VerifyNoLeaks runs the program under all schedules and fails the test if a
// goroutine was still there when main returned, be it blocked for good or only
// not done. goleak.Find looks, inside the program, at that very moment.
//
// Nor may anybody have been freed from a send by a close of the channel, which
// is a panic, recovered or not. A program that ends by os.Exit(0) may not leave
// anybody blocked or asleep either. A run that ends in another way is passed
// over: other checks judge how a program ends.
func VerifyNoLeaks(t *testing.T, options ...Option) {
	t.Helper()
	_, file, _, _ := runtime.Caller(1)
	each(t, testFile(file), newConditions(build.ModeFromEnvironment(), options), func(run *Run) bool {
		if text := wording.Leak(run.Outcome, run.lanes); text != "" {
			run.Errorf("%s", text)
		}
		return true
	})
}

// VerifyNoRaces runs the program under all schedules and fails the test if one of
// them shows a data race: two goroutines access the same memory, at least one of
// them writes, and nothing makes one access happen before the other (The Go Memory
// Model). Without options, it then does the same with every variant of the given
// code that the koan's test declares. The detector in package runtimepatch watches
// every seeded run, so these are the runs of every other check.
//
// Where schedules aren't seeded, and on the real clock, the program runs under Go's
// race detector as well. If the machine lacks what that needs, this part is left out;
// the test is skipped, and says why, if there is no other. There, a program that
// deadlocks fails, too: Go's race detector would keep it from ending.
func VerifyNoRaces(t *testing.T, options ...Option) {
	t.Helper()
	_, file, _, _ := runtime.Caller(1)
	test := testFile(file)
	usual := newConditions(build.ModeFromEnvironment(), options)
	if isSeeded(test, usual) {
		all := []conditions{usual}
		if len(options) == 0 {
			for _, v := range VariantsOf(test) {
				c := usual
				c.variant = v
				all = append(all, c)
			}
		}
		for _, c := range all {
			each(t, test, c, func(run *Run) bool {
				if len(run.Races) > 0 {
					run.Errorf("%s", wording.NoDataRace)
				}
				if text := wording.Unwatched(run.Outcome); text != "" {
					run.Errorf("%s", text)
				}
				return true
			})
		}
		return
	}
	race := usual
	race.mode = build.Mode{Race: true}
	if race.needs() == "" {
		each(t, test, usual, func(run *Run) bool {
			if run.Ending == program.Deadlock || run.Ending == program.GoexitDeadlock {
				run.Errorf("%s", wording.MustEnd)
			}
			return true
		})
	}
	each(t, test, race, func(run *Run) bool {
		if run.Ending == program.DataRace {
			run.Errorf("%s", wording.NoDataRace)
		}
		return true
	})
}

// isSeeded reports whether the schedules of a check follow seeds.
func isSeeded(test string, c conditions) bool {
	r, err := findRunner(test, c.mode)
	return err != nil || r.unseeded == "" // each reports the error
}
