package checker

import (
	"fmt"
	"os"
	"sync"
	"time"

	"koans/checker/env"
	"koans/checker/explore"
	"koans/checker/program"
	"koans/checker/wording"
)

// Bounds limit a search through the schedules of a program.
type Bounds struct {
	Preemptions int           // that a schedule chooses at most
	For         time.Duration // of the machine's clock, for all checks of a koan; 0 for no search
}

// String is the form of Bounds in env.Explore.
func (b Bounds) String() string { return fmt.Sprint(b.Preemptions, " ", b.For) }

// boundsFromEnvironment reads env.Explore.
func boundsFromEnvironment() (Bounds, error) {
	text := os.Getenv(env.Explore)
	if text == "" {
		return Bounds{}, nil
	}
	var b Bounds
	var limit string
	_, err := fmt.Sscan(text, &b.Preemptions, &limit)
	if err == nil {
		b.For, err = time.ParseDuration(limit)
	}
	if err != nil || b.Preemptions < 0 || b.For <= 0 {
		return Bounds{}, fmt.Errorf("%s has %q: set it to a number of preemptions and a time, as in \"2 30s\", or unset it", env.Explore, text)
	}
	return b, nil
}

// Explored says how far the schedules of a check were explored under its conditions.
type Explored struct {
	With string // what is special about the conditions, as in Account
	explore.Count
	// Preempted is how many preemptions the schedule that failed chooses, if one has.
	Preempted int
}

// ProgressLine begins each line that a check prints about a search, for the tools
// around it: how many schedules were tried, and of about how many, 0 if unknown.
const ProgressLine = "koan explored"

var exploreUntil struct {
	sync.Once
	time time.Time
}

// explore judges the schedules in the order of a search, up to the first that fails.
// It takes at most a quarter of the time that is left for all checks, which share
// their runs. Where the clock is real or schedules aren't seeded there is nothing to
// explore.
func (l *loop) explore(b Bounds) {
	l.t.Helper()
	if l.runner.unseeded != "" {
		return
	}
	exploreUntil.Do(func() { exploreUntil.time = time.Now().Add(b.For) })
	until := time.Now().Add(time.Until(exploreUntil.time) / 4)
	s := explore.New(l.runner.base(l.conditions)+1, b.Preemptions)
	preempted := 0
	defer func() {
		l.result.Explored = append(l.result.Explored, Explored{l.conditions.text(), s.Count(), preempted})
	}()
	_ = s.Run(until, func(schedules []program.Schedule) ([]program.Outcome, error) {
		if c := s.Count(); c.Tried > 0 {
			fmt.Println(ProgressLine, c.Tried, c.Of)
		}
		return l.outcomes(schedules), nil
	}, func(c *explore.Candidate, outcome program.Outcome) bool {
		name := wording.Counted(c.Preemptions, "preemption") + ", no schedule that was tried fails with fewer"
		run, more := l.judge(outcome, name)
		if run.failed() {
			preempted = c.Preemptions
		}
		l.report(run, name)
		return more && !l.t.Failed()
	})
}
