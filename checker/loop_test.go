package checker

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"koans/checker/build"
	"koans/checker/internal/buildtest"
	"koans/checker/program"
)

// newLoop is a check of the program of this body.
func newLoop(t *testing.T, body string, yield func(*Run) bool) *loop {
	t.Helper()
	p := buildtest.Build(t, buildtest.Seeded(t), body)[0]
	return &loop{
		t: t, result: &Result{}, yield: yield,
		runner: &runner{dir: "05_lost", clock: program.Virtual, programs: map[*Variant]build.Built{nil: {Program: p}}, runs: map[string]*pastRun{}},
	}
}

const losesUpdates = `
import ("fmt"; "sync"; "sync/atomic")

func main() {
	var n, other atomic.Int64
	var wg sync.WaitGroup
	for range 3 {
		wg.Go(func() {
			for range 4 {
				other.Add(1)
			}
			n.Store(n.Load() + 1)
		})
	}
	wg.Wait()
	fmt.Println(n.Load())
}
`

// In place of a schedule that fails and has many preemptions, one is shown that has
// few and fails in the same way.
func TestTheShortestStory(t *testing.T) {
	l := newLoop(t, losesUpdates, func(run *Run) bool {
		assert.Equal(run, []string{"3"}, run.Printed(), "No update is lost.")
		return true
	})
	shortened := 0
	for seed := range uint64(SchedulesPerCheck) {
		outcome, err := l.runner.run(t.Context(), l.conditions, program.Schedule{Seed: seed + 1})
		require.NoError(t, err)
		run, more := l.judge(outcome, "")
		require.True(t, more)
		if !run.failed() {
			continue
		}
		shorter := l.shorter(run, "")
		if run.Preemptions == 1 {
			assert.Nil(t, shorter, "it can't be shorter")
			continue
		}
		require.NotNil(t, shorter)
		shortened++
		assert.True(t, shorter.failed())
		assert.Equal(t, 1, shorter.Preemptions)
		assert.Equal(t, run.Ending, shorter.Ending)
		assert.LessOrEqual(t, len(l.runner.runs), SchedulesPerCheck+runsToShorten, "the budget is counted")
		a := account(l.runner, l.conditions, shorter, fewerPreemptions(shorter, nthOf(int(seed)+1, SchedulesPerCheck)))
		assert.Regexp(t, `replay 05_lost --seed 1@[0-9.-]+     \(1 preemption; schedule \d+ of 32 failed first\)`, a.Again)
	}
	assert.NotZero(t, shortened)
}

// A schedule that a person asked for is shown, whatever it is, and so is one that
// fails in a way that no short schedule does.
func TestNoShorterStory(t *testing.T) {
	l := newLoop(t, losesUpdates, func(run *Run) bool {
		if run.Schedule.Choices == "" {
			assert.Fail(run, "only where nothing is chosen")
		}
		return true
	})
	under := func(s program.Schedule) *Run { return &Run{Outcome: program.Outcome{Schedule: s}} }
	assert.False(t, l.mayShorten(under(program.Schedule{Seed: 3, Choices: "3.1"})))
	assert.False(t, l.mayShorten(under(program.Schedule{})))
	hung := under(program.Schedule{Seed: 3})
	hung.Ending = program.Hung
	assert.False(t, l.mayShorten(hung), "each run of it costs much")
	t.Run("replay", func(t *testing.T) {
		t.Setenv("KOAN_REPLAY", "3")
		assert.False(t, l.mayShorten(under(program.Schedule{Seed: 3})))
	})
	assert.True(t, l.mayShorten(under(program.Schedule{Seed: 3})))
	assert.False(t, l.mayShorten(under(program.Schedule{Seed: 3})), "only the first check that fails is read")
	for seed := range uint64(8) {
		outcome, err := l.runner.run(t.Context(), l.conditions, program.Schedule{Seed: seed + 1})
		require.NoError(t, err)
		run, _ := l.judge(outcome, "")
		require.True(t, run.failed())
		assert.Nil(t, l.shorter(run, ""))
	}
}
