package wording

import (
	"fmt"

	"koans/checker/operand"
	"koans/checker/program"
	"koans/checker/timeline"
)

// Busy says which goroutine kept running while the program's time stood still, where,
// and why as far as that is known; "" if it isn't. Goroutines have the names of the time
// line.
func Busy(run program.Outcome, lanes timeline.Timeline, source operand.Operands) string {
	spin := run.Spin
	if spin.Goroutine == 0 || spin.Where == "" {
		return ""
	}
	text := fmt.Sprintf("%s runs in a loop without a pause. It was stopped at %s.", lanes.NameOf(program.Goroutine{ID: spin.Goroutine}), spin.Where)
	if spin.Drained == "" {
		return text
	}
	channel := source.Of(spin.Drained, operand.Receive)
	if channel == "" {
		channel = "from a channel"
	} else {
		channel = "from " + channel
	}
	return fmt.Sprintf("The receive %s at %s never blocks, because the channel is closed: it returns the zero value at once, every time. Leave the loop when the channel is closed, or set its variable to nil.\n%s", channel, spin.Drained, text)
}
