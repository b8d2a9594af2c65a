package checker

import (
	"fmt"
	"iter"
	"os"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"testing"

	"koans/checker/build"
	"koans/checker/env"
	"koans/checker/program"
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
	seeds := r.seeds(c)
	nth, stop := r.ahead(c, seeds)
	defer stop()
	for i := range seeds {
		outcome, err := nth(i)
		if err != nil {
			result.cannot(t, err)
		}
		run := newRun(outcome)
		fail := func() {
			failed := len(run.complaint) > 0
			if failed || result.Account == nil {
				result.Seed, result.Ending = outcome.Seed, string(outcome.Ending)
				result.Account = account(r, c, run, i+1, len(seeds))
			}
			if failed {
				t.Error("\n" + result.Report())
			}
			run.complaint = nil
		}
		run.stop = func() {
			fail()
			t.FailNow()
		}
		more := yield(run)
		if stoppedText, ok := stopped(outcome.Ending); ok && len(run.complaint) == 0 {
			run.Errorf("%s", stoppedText)
		}
		fail()
		if !more || t.Failed() {
			return
		}
	}
}

func replaying() bool { return os.Getenv(env.Replay) != "" }

// SeedsPerVariant is how many seeds belong to the program, and then to each
// variant of its given code.
const SeedsPerVariant = 1000

const mustEnd = "The program must come to an end by itself."

// stopped tells whether a run had to be stopped, which no check can accept.
func stopped(e program.Ending) (string, bool) {
	switch e {
	case program.BusyWaiting, program.Hung, program.Endless, program.Flooded:
		return mustEnd, true
	}
	return "", false
}

// seeds are the schedules to judge. They are the same at every check, so that
// a program's verdict depends on the program alone. The seeds of the koan's nth
// variant begin behind n thousand, so that a seed names the variant, too.
func (r *runner) seeds(c conditions) []uint64 {
	base := uint64(slices.Index(r.variants, c.variant)+1) * SeedsPerVariant
	if replaying() {
		if r.race || r.clock == program.Real {
			return nil
		}
		seed, _ := strconv.ParseUint(os.Getenv(env.Replay), 10, 64)
		if seed/SeedsPerVariant*SeedsPerVariant != base {
			return nil
		}
		return []uint64{seed}
	}
	count, further := SchedulesPerCheck, ""
	if c.variant != nil {
		count = SchedulesPerVariant
	}
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
	seeds := make([]uint64, count)
	for i := range seeds {
		seeds[i] = base + uint64(i+1)
	}
	for text := range strings.FieldsSeq(further) {
		if seed, err := strconv.ParseUint(text, 10, 64); err == nil {
			seeds = append(seeds, base+seed)
		}
	}
	return seeds
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
		if text := leakText(run); text != "" {
			run.Errorf("%s", text)
		}
		return true
	})
}

// VerifyNoRaces runs the program under the race detector, on the real clock,
// and fails the test if it finds a data race. Where the machine lacks what the
// race detector needs, the check is skipped and says so.
//
// A program that deadlocks fails before that, under the usual schedules: with
// the race detector the runtime would not notice, and nobody waits for it.
func VerifyNoRaces(t *testing.T, options ...Option) {
	t.Helper()
	_, file, _, _ := runtime.Caller(1)
	usual := newConditions(build.ModeFromEnvironment(), options)
	race := usual
	race.mode = build.Mode{Race: true}
	if race.needs() == "" {
		each(t, testFile(file), usual, func(run *Run) bool {
			if run.Ending == program.Deadlock || run.Ending == program.GoexitDeadlock {
				run.Errorf(mustEnd)
			}
			return true
		})
	}
	each(t, testFile(file), race, func(run *Run) bool {
		if run.Ending == program.DataRace {
			run.Errorf("There must be no data race.")
		}
		return true
	})
}

// leakText says who was left when the run ended, or should have been; "" if
// nobody was, or if it is not for this check to say.
func leakText(run *Run) string {
	if !run.Returned && (run.Ending != program.Exited || run.ExitCode != 0) {
		return ""
	}
	text := "No goroutine may be left when main returns. Still there:"
	if !run.Returned {
		text = "No goroutine may be left when the program ends, and os.Exit leaves all that are. Still there:"
	}
	for _, g := range run.Left {
		text += fmt.Sprintf("\n  goroutine %d%s, %s", g.ID, startedAt(g.Started), stateText(g))
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
