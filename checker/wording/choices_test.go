package wording_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"koans/checker/program"
	"koans/checker/timeline"
	"koans/checker/wording"
)

func TestChoice(t *testing.T) {
	line := timeline.Timeline{Lanes: []timeline.Lane{{ID: 1, Name: "main"}}}
	for _, test := range []struct {
		d     program.Decision
		taken int
		want  string
	}{
		{program.Decision{Kind: program.AtPoint, Goroutine: 1, Where: "main.go:5", Alternatives: 1}, 0, "main goes on at main.go:5. Another goroutine could."},
		{program.Decision{Kind: program.AtPoint, Goroutine: 1, Where: "main.go:5", Alternatives: 2}, 2, "main is interrupted at main.go:5: another goroutine goes on (2 of 2)."},
		{program.Decision{Kind: program.AtSelect, Goroutine: 1, Where: "main.go:5", Alternatives: 1}, 0, "main takes the first of 2 ready cases of the select at main.go:5."},
		{program.Decision{Kind: program.AtSelect, Goroutine: 1, Alternatives: 1}, 1, "main takes another ready case of the select at its line (1 of 1)."},
		{program.Decision{Kind: program.AtYield, Goroutine: 1, Alternatives: 1}, 0, "main lets others go on: the goroutine goes on that has not run for the longest time."},
		{program.Decision{Kind: program.AtYield, Alternatives: 1}, 1, "the running goroutine lets others go on: another goroutine goes on (1 of 1)."},
		{program.Decision{Kind: program.AtBlock, Alternatives: 2}, 0, "No goroutine is running: the goroutine goes on that has not run for the longest time. 2 other goroutines could."},
		{program.Decision{Kind: program.AtBlock, Alternatives: 2}, 1, "No goroutine is running: another goroutine goes on (1 of 2)."},
	} {
		assert.Equal(t, test.want, wording.Choice(test.d, test.taken, line))
	}
}
