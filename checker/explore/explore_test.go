package explore

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"koans/checker/internal/buildtest"
	"koans/checker/program"
)

// all makes every run of a search with run, and returns the names of the schedules in
// order.
func all(t *testing.T, s *Search, run func(program.Schedule) program.Outcome) []string {
	t.Helper()
	var names []string
	before := 0
	for next := s.Next(3); next != nil; next = s.Next(3) {
		for _, c := range next {
			if len(names) < turnOf {
				require.GreaterOrEqual(t, c.Preemptions, before, "those with fewer preemptions come first")
			}
			before = c.Preemptions
			names = append(names, s.Schedule(c).String())
			s.Ran(c, run(s.Schedule(c)))
		}
	}
	assert.True(t, s.Count().All)
	return names
}

// A program with n points, each in conflict, and one other goroutine.
func points(n int, conflicts func(i int) bool) func(program.Schedule) program.Outcome {
	return func(program.Schedule) program.Outcome {
		var o program.Outcome
		for i := range n {
			o.Decisions = append(o.Decisions, program.Decision{Kind: program.AtPoint, Alternatives: 1, Place: i, Conflicts: conflicts(i)})
		}
		return o
	}
}

func always(int) bool { return true }

func TestEverySchedule(t *testing.T) {
	names := all(t, New(7, 2), points(3, always))
	assert.ElementsMatch(t, []string{"7@0", "7@1.1", "7@2.1", "7@3.1", "7@1.1-2.1", "7@1.1-3.1", "7@2.1-3.1"}, names)
	assert.Equal(t, names, all(t, New(7, 2), points(3, always)), "a search is always the same")
	assert.Len(t, all(t, New(1, 0), points(3, always)), 1)
	assert.Len(t, all(t, New(1, 9), points(6, always)), 1<<6)

	block := program.Decision{Kind: program.AtBlock, Alternatives: 2}
	names = all(t, New(1, 0), func(program.Schedule) program.Outcome {
		return program.Outcome{Decisions: []program.Decision{block, {Kind: program.AtYield, Alternatives: 1}}}
	})
	assert.ElementsMatch(t, []string{"1@0", "1@1.1", "1@1.2"}, names, "only to take another than the one whose turn it is costs a preemption")
}

// Preemptions where nothing conflicts are left out.
func TestPointsWithoutConflict(t *testing.T) {
	assert.Len(t, all(t, New(1, 2), points(10, func(i int) bool { return i == 4 })), 2)
}

// When a run shows a conflict at a point, what was left out there before is tried.
func TestAConflictThatShowsLate(t *testing.T) {
	late := func(s program.Schedule) program.Outcome {
		return points(3, func(i int) bool { return i == 2 || i == 0 && s.Choices == "3.1" })(s)
	}
	assert.Equal(t, []string{"1@0", "1@3.1", "1@1.1"}, all(t, New(1, 1), late))
}

// Where there are very many schedules without preemptions, the others have their turn.
func TestEveryNumberOfPreemptionsHasItsTurn(t *testing.T) {
	s := New(1, 1)
	for range 2 * turnOf {
		for _, c := range s.Next(1) {
			var o program.Outcome
			for i := range 50 {
				o.Decisions = append(o.Decisions, program.Decision{Kind: program.AtBlock, Alternatives: 1},
					program.Decision{Kind: program.AtPoint, Alternatives: 1, Place: i, Conflicts: true})
			}
			s.Ran(c, o)
		}
	}
	assert.Equal(t, map[int]int{0: turnOf, 1: turnOf}, s.triedWith)
}

func TestTooMuchToDecide(t *testing.T) {
	s := New(1, 1)
	s.Ran(s.Next(1)[0], program.Outcome{Undecided: true})
	assert.Nil(t, s.Next(1))
	assert.Equal(t, Count{Tried: 1, Preemptions: 1}, s.Count())
}

func TestEstimate(t *testing.T) {
	for _, test := range []struct{ points, preemptions, size int }{{30, 2, 1 + 30 + 435}, {60, 3, 1 + 60 + 1770 + 34220}, {8, 8, 256}} {
		s := New(1, test.preemptions)
		run := points(test.points, always)
		for range 20 + test.points {
			for _, c := range s.Next(1) {
				s.Ran(c, run(s.Schedule(c)))
			}
		}
		of := s.Count().Of
		assert.InEpsilon(t, test.size, of, 0.5, fmt.Sprint(test))
	}
}

func TestEstimateOfAHugeTree(t *testing.T) {
	s := New(1, 40)
	run := points(200, always)
	for range 300 {
		for _, c := range s.Next(1) {
			s.Ran(c, run(s.Schedule(c)))
		}
	}
	assert.Equal(t, Count{Tried: 300, Preemptions: 40}, s.Count())
}

// Two goroutines take two steps each: there are C(4, 2) orders.
func TestEveryOrderOfARealProgram(t *testing.T) {
	tc := buildtest.Seeded(t)
	p := buildtest.Build(t, tc, `
import ("fmt"; "sync")

func main() {
	var wg sync.WaitGroup
	for _, name := range []string{"a", "b"} {
		wg.Go(func() {
			fmt.Print(name)
			fmt.Print(name)
		})
	}
	wg.Wait()
}
`)[0]
	outputs := map[string]int{}
	bounded := []int{}
	for preemptions := range 4 {
		s := New(1, preemptions)
		names := all(t, s, func(schedule program.Schedule) program.Outcome {
			o := buildtest.RunUnder(t, p, schedule)
			outputs[buildtest.Printed(o)]++
			return o
		})
		bounded = append(bounded, len(outputs))
		t.Logf("%d schedules with at most %d preemptions, %d orders", len(names), preemptions, len(outputs))
	}
	assert.Len(t, outputs, 6, fmt.Sprint(outputs))
	assert.Equal(t, 6, bounded[3])
	for out := range outputs {
		assert.Equal(t, 2, strings.Count(out, "a"))
	}
}
