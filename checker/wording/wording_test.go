package wording

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"koans/checker/program"
)

// Every ending has words and, unless main returned, a rule.
func TestEveryEndingIsExplained(t *testing.T) {
	for _, e := range []program.Ending{
		program.Returned, program.Exited, program.Deadlock, program.GoexitDeadlock, program.Panicked, program.Fatal, program.OutOfMemory,
		program.Killed, program.BusyWaiting, program.Hung, program.Endless, program.Flooded, program.NeverStarted, program.DataRace,
	} {
		run := program.Outcome{Ending: e}
		assert.NotEmpty(t, Ending(run), e)
		if e != program.Returned {
			assert.NotEmpty(t, Rule(run, false, nil), e)
		}
	}
}
