package wording

import (
	"cmp"
	"fmt"

	"koans/checker/program"
	"koans/checker/timeline"
)

// Choice says what the schedule of the run took at a decision: alternative taken, counted
// from 1, or the default if that is 0.
func Choice(d program.Decision, taken int, t timeline.Timeline) string {
	who := "the running goroutine"
	if d.Goroutine != 0 {
		who = t.NameOf(program.Goroutine{ID: d.Goroutine})
	}
	where := cmp.Or(d.Where, "its line")
	another := fmt.Sprintf("another goroutine goes on (%d of %d)", taken, d.Alternatives)
	const longest = "the goroutine goes on that has not run for the longest time"
	switch {
	case d.Kind == program.AtPoint && taken == 0:
		return fmt.Sprintf("%s goes on at %s. %s could.", who, where, others(d.Alternatives))
	case d.Kind == program.AtPoint:
		return fmt.Sprintf("%s is interrupted at %s: %s.", who, where, another)
	case d.Kind == program.AtSelect && taken == 0:
		return fmt.Sprintf("%s takes the first of %d ready cases of the select at %s.", who, d.Alternatives+1, where)
	case d.Kind == program.AtSelect:
		return fmt.Sprintf("%s takes another ready case of the select at %s (%d of %d).", who, where, taken, d.Alternatives)
	case d.Kind == program.AtYield && taken == 0:
		return fmt.Sprintf("%s lets others go on: %s.", who, longest)
	case d.Kind == program.AtYield:
		return fmt.Sprintf("%s lets others go on: %s.", who, another)
	case taken == 0:
		return fmt.Sprintf("No goroutine is running: %s. %s could.", longest, others(d.Alternatives))
	}
	return fmt.Sprintf("No goroutine is running: %s.", another)
}

func others(n int) string {
	if n == 1 {
		return "Another goroutine"
	}
	return fmt.Sprintf("%d other goroutines", n)
}
