package wording_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"koans/checker/internal/buildtest"
	"koans/checker/operand"
	"koans/checker/program"
	"koans/checker/timeline"
	"koans/checker/wording"
)

func TestBusy(t *testing.T) {
	bodies := []string{`
func drain(numbers chan int) {
	for {
		select {
		case <-numbers:
		}
	}
}

func main() {
	numbers := make(chan int, 1)
	numbers <- 1
	close(numbers)
	drain(numbers)
}
`, `
import "runtime"

func poll(done *bool) {
	for !*done {
		runtime.Gosched()
	}
}

func main() {
	done := false
	go poll(&done)
	select {}
}
`}
	want := []string{
		"The receive from numbers at main.go:6 never blocks, because the channel is closed: it returns the zero value at once, every time. Leave the loop when the channel is closed, or set its variable to nil.\n" +
			"main runs in a loop without a pause. It was stopped at main.go:",
		"poll(&done) runs in a loop without a pause. It was stopped at main.go:",
	}
	tc := buildtest.Seeded(t)
	for i, p := range buildtest.Build(t, tc, bodies...) {
		run, err := p.Run(t.Context(), program.Schedule{Seed: 1}, program.Input{Processor: time.Minute})
		require.NoError(t, err)
		files := buildtest.Source(bodies[i]).Files
		assert.Equal(t, program.BusyWaiting, run.Ending)
		assert.Contains(t, wording.Busy(run, timeline.New(run, files), operand.In(files)), want[i])
	}
	assert.Empty(t, wording.Busy(program.Outcome{}, timeline.Timeline{}, nil))
}
