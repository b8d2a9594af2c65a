package checker

import (
	"os"
	"testing"

	"koans/checker/env"
	"koans/checker/explore"
	"koans/checker/program"
	"koans/checker/wording"
)

// A loop is the loop of one check over runs of a program.
type loop struct {
	t          *testing.T
	runner     *runner
	conditions conditions
	result     *Result
	yield      func(*Run) bool // the body, which judges a run; false ends the loop
}

// try judges the schedules up to the first that fails. If another that fails is
// found that is easier to follow, that one is reported.
func (l *loop) try(schedules []program.Schedule) {
	l.t.Helper()
	nth, stop := l.runner.ahead(l.conditions, schedules)
	defer stop()
	for i := range schedules {
		outcome, err := nth(i)
		if err != nil {
			l.result.cannot(l.t, err)
		}
		name := nthOf(i+1, len(schedules))
		run, more := l.judge(outcome, name)
		if run.failed() && more && l.mayShorten(run) {
			if shorter := l.shorter(run, name); shorter != nil {
				run, name = shorter, fewerPreemptions(shorter, name)
			}
		}
		l.report(run, name)
		if !more || l.t.Failed() {
			return
		}
	}
}

// judge hands a run to the body of the loop. It reports whether the loop may go on.
// Name says which run it is, if the body ends the test.
func (l *loop) judge(outcome program.Outcome, name string) (run *Run, more bool) {
	l.t.Helper()
	run = newRun(outcome, l.runner.source.Files)
	run.stop = func() {
		l.report(run, name)
		l.t.FailNow()
	}
	more = l.yield(run)
	if outcome.Ending.Stopped() && !run.failed() {
		run.Errorf("%s", wording.MustEnd)
	}
	return run, more
}

// report keeps the account of a run and fails the test if the run has failed.
func (l *loop) report(run *Run, name string) {
	l.t.Helper()
	if !run.failed() && l.result.Account != nil {
		return
	}
	l.result.Schedule, l.result.Ending = run.Schedule, string(run.Ending)
	l.result.Account = account(l.runner, l.conditions, run, name)
	if run.failed() {
		l.t.Error("\n" + l.result.Report())
	}
}

// runsToShorten is how many runs a check spends on a schedule that fails, too, and
// has fewer preemptions.
const runsToShorten = 32

// maxShortPreemptions is how many preemptions such a schedule chooses at most.
const maxShortPreemptions = 2

// mayShorten reports whether to look for another schedule than the one that failed:
// only for the koan's first check that fails, which is the one that a learner reads,
// and not if the schedule was asked for, if the proof is judging, or if the checker had
// to stop the program, which costs much each time.
func (l *loop) mayShorten(failed *Run) bool {
	_, proving := os.LookupEnv(env.Thorough)
	return failed.Schedule.Seed != 0 && failed.Schedule.Choices == "" && !failed.Ending.Stopped() && !isReplay() && !proving && !l.runner.shortened.Swap(true)
}

// shorter returns a run that fails the same expectations as the given one, for the
// same rule and with the same ending, and has fewer preemptions; nil
// if a few tries find none.
func (l *loop) shorter(failed *Run, name string) *Run {
	l.t.Helper()
	if failed.Preemptions == 0 {
		return nil
	}
	told := account(l.runner, l.conditions, failed, "")
	s := explore.New(l.runner.base(l.conditions)+1, min(maxShortPreemptions, failed.Preemptions-1))
	for tried := 0; tried < runsToShorten; {
		next := s.Next(runsToShorten - tried)
		if next == nil {
			return nil
		}
		for i, outcome := range l.outcomes(s, next) {
			tried++
			s.Ran(next[i], outcome)
			run, more := l.judge(outcome, name)
			if run.failed() && run.Ending == failed.Ending {
				if short := account(l.runner, l.conditions, run, ""); short.Rule == told.Rule && short.Expected == told.Expected {
					return run
				}
			}
			if !more {
				return nil
			}
		}
	}
	return nil
}

// outcomes runs the candidates.
func (l *loop) outcomes(s *explore.Search, candidates []*explore.Candidate) []program.Outcome {
	l.t.Helper()
	schedules := make([]program.Schedule, len(candidates))
	for i, c := range candidates {
		schedules[i] = s.Schedule(c)
	}
	nth, stop := l.runner.ahead(l.conditions, schedules)
	defer stop()
	outcomes := make([]program.Outcome, len(candidates))
	for i := range outcomes {
		var err error
		if outcomes[i], err = nth(i); err != nil {
			l.result.cannot(l.t, err)
		}
	}
	return outcomes
}
