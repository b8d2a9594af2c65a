package checker

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"koans/checker/program"
)

func TestChoices(t *testing.T) {
	o := program.Outcome{
		Schedule: program.Schedule{Seed: 1, Choices: "2.1-4.2"},
		Decisions: []program.Decision{
			{Kind: program.AtPoint, Alternatives: 1},
			{Kind: program.AtPoint, Alternatives: 1},
			{Kind: program.AtPoint, Alternatives: 1, Conflicts: true},
			{Kind: program.AtSelect, Alternatives: 2},
			{Kind: program.AtBlock, Alternatives: 3},
		},
	}
	var got [][2]int
	for _, c := range choices(o) {
		got = append(got, [2]int{c.Number, c.Taken})
	}
	assert.Equal(t, [][2]int{{2, 1}, {3, 0}, {4, 2}, {5, 0}}, got, "a preemption that changes nothing is left out")
	o.Decisions = make([]program.Decision, 2*mostChoices)
	for i := range o.Decisions {
		o.Decisions[i].Kind = program.AtBlock
	}
	assert.Len(t, choices(o), mostChoices)
}
