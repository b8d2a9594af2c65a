package watch

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"koans/checker"
	"koans/checker/explore"
	"koans/checker/judge"
)

// found is what a search came to: every check holds, or the first doesn't.
func found(v judge.Verdict, all, holds bool) judge.Verdict {
	v.Checks = append([]checker.Result{}, v.Checks...)
	for i := range v.Checks {
		v.Checks[i].Explored = []checker.Explored{{Count: explore.Count{Tried: 1204, All: all, Preemptions: 2}}}
	}
	v.Checks[0].Passed = holds
	v.Solved = holds
	return v
}

// When all checks hold, more schedules can be searched. A save ends the search.
func TestSearch(t *testing.T) {
	s := begun(t)
	s.press("m")
	assert.Contains(t, s.screen(), "First all checks have to hold.")
	v := solved(s.m.koan())
	s.send(verdictMsg{s.m.turn, v}).press("tab")
	assert.Contains(t, s.screen(), "Press m to search more schedules")

	s.press("m").send(searchingMsg{s.m.turn, "1,000 of about 1,204 schedules tried."})
	assert.Contains(t, s.screen(), "1,000 of about")
	s.press("m") // nothing new while it searches
	assert.Nil(t, s.c)
	s.send(searchedMsg{turn: s.m.turn, verdict: found(v, true, true)})
	assert.Contains(t, s.screen(), "The checks hold under all 1,204 schedules with at most 2 preemptions.")
	assert.Nil(t, s.m.search.cancel)

	s.m, _ = s.m.judgeAgain()
	old := s.m.turn
	s.send(verdictMsg{s.m.turn, v}).press("m")
	s.m, _ = s.m.judgeAgain()
	s.send(verdictMsg{s.m.turn, v}).send(searchedMsg{turn: old, verdict: found(v, true, false)})
	assert.Contains(t, s.screen(), "Press m to search more schedules", "what was found of an older save says nothing of this one")

	s.press("m").send(searchedMsg{turn: s.m.turn, verdict: found(v, false, false)})
	assert.Contains(t, s.screen(), v.Checks[0].Check+" does not hold under a schedule that the search found.")
}
