package watch

import (
	"errors"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
	"koans/checker/judge"
	"koans/checker/program"
)

// chosenRun is the verdict on a koan under that schedule.
func chosenRun(k string, s program.Schedule, passed bool) judge.Verdict {
	account := *together
	account.Choices = []checker.Choice{
		{Decision: program.Decision{Kind: program.AtPoint, Goroutine: 1, Where: "main.go:5", Alternatives: 1}, Number: 2, Taken: s.Taken(2)},
		{Decision: program.Decision{Kind: program.AtBlock, Alternatives: 2}, Number: 4, Taken: s.Taken(4)},
		{Decision: program.Decision{At: time.Second, Kind: program.AtBlock, Alternatives: 1}, Number: 9, Taken: s.Taken(9)},
	}
	return judge.Verdict{Koan: k, Solved: passed, Checks: []checker.Result{{Check: "TestBothFinish", Passed: passed, Account: &account, Schedule: s}}}
}

// A learner puts a schedule together while stepping through a run.
func TestChoose(t *testing.T) {
	s := begun(t)
	ran := func(name string, passed bool) {
		schedule, err := program.ParseSchedule(name)
		assert.NoError(t, err)
		assert.Equal(t, schedule, s.m.choices.schedule)
		s.send(chosenMsg{turn: s.m.choices.turn, verdict: chosenRun(s.m.koan().Path(), schedule, passed)})
	}
	s.press("t")
	assert.Contains(t, s.screen(), "A seed made the decisions of this run.")
	s.press("enter")
	assert.Contains(t, s.screen(), "running schedule 1@0")
	s.press("enter") // nothing new while it runs
	ran("1@0", true)
	s.golden("choices")
	s.press("enter")
	ran("1@2.1", true)
	assert.Contains(t, s.screen(), "> 2  main is interrupted at main.go:5")
	s.press("down", "down", "enter")
	ran("1@2.1-4.1", true)
	s.press("enter")
	ran("1@2.1-4.2", false)
	s.golden("chosen")
	s.press("right", "enter")
	ran("1@2.1-4.2-9.1", true)
	s.press("right", "enter")
	assert.Contains(t, s.screen(), "There is nothing to choose at this step.")
	s.press("left", "left", "up", "enter")
	ran("1@0", true)
	s.press("enter")
	s.send(chosenMsg{turn: s.m.choices.turn, err: errors.New("the disk is full")})
	assert.Contains(t, s.screen(), "Schedule 1@2.1 can't be run. the disk is full")
	s.press("enter")
	late := s.m.choices.turn
	s.press("esc", "t")
	s.send(chosenMsg{turn: late, verdict: chosenRun(s.m.koan().Path(), program.Schedule{Seed: 1, Choices: "0"}, true)})
	assert.Contains(t, s.screen(), "A seed made the decisions of this run.", "what was left is forgotten")
}

// The schedules of a variant of the given code have seeds of their own.
func TestChooseUnderAVariant(t *testing.T) {
	s := begun(t)
	v := failing(s.m.koan())
	v.Checks[0].Schedule.Seed = 2007
	s.m.verdicts[s.m.koan().Path()] = v
	s.press("t", "enter")
	assert.Equal(t, "2001@0", s.m.choices.schedule.String())
	v.Checks[0].Schedule.Seed = 0
	s.press("t", "enter")
	assert.Contains(t, s.screen(), "The schedule of this run can't be chosen.")
}
