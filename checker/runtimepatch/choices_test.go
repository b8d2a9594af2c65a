package runtimepatch_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"koans/checker/internal/buildtest"
	"koans/checker/program"
)

const lostUpdate = `
import ("sync"; "sync/atomic")

func main() {
	var n atomic.Int64
	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() {
			n.Store(n.Load() + 1)
		})
	}
	wg.Wait()
	println(n.Load())
}
`

// Without a choice goroutines go on until they are blocked. One preemption, between
// the load and the store, loses an update. The same choices give the same run.
func TestChoicesDecideTheSchedule(t *testing.T) {
	p := buildtest.Build(t, buildtest.Seeded(t), lostUpdate)[0]
	run := func(choices string) (program.Outcome, string) {
		o := buildtest.RunUnder(t, p, program.Schedule{Seed: 1, Choices: choices})
		assert.Equal(t, o, buildtest.RunUnder(t, p, program.Schedule{Seed: 1, Choices: choices}))
		text := ""
		for _, out := range o.Output {
			text += out.Text
		}
		return o, text
	}
	o, text := run(program.NoChoice)
	assert.Equal(t, "2\n", text)
	assert.Zero(t, o.Preemptions)
	lost := 0
	for i, d := range o.Decisions {
		if d.Kind != program.AtPoint {
			continue
		}
		chosen, text := run(program.Schedule{}.With(i+1, 1).Choices)
		assert.Equal(t, 1, chosen.Preemptions)
		assert.Equal(t, o.Decisions[:i], chosen.Decisions[:i])
		if text == "1\n" {
			lost++
			assert.Equal(t, "main.go:10", d.Where)
			assert.True(t, d.Conflicts)
		}
	}
	assert.NotZero(t, lost)
}

// Of the cases of a select that are ready, each can be chosen.
func TestChoicesDecideASelect(t *testing.T) {
	p := buildtest.Build(t, buildtest.Seeded(t), `
func main() {
	c := []chan int{make(chan int, 1), make(chan int, 1), make(chan int, 1), make(chan int, 1)}
	go func() {}()
	c[0] <- 0
	c[1] <- 1
	c[3] <- 3
	select {
	case v := <-c[0]:
		println(v)
	case v := <-c[1]:
		println(v)
	case v := <-c[2]:
		println(v)
	case v := <-c[3]:
		println(v)
	}
}
`)[0]
	seen := map[string]bool{}
	for _, take := range []int{0, 1, 2} {
		choices := program.NoChoice
		o := buildtest.RunUnder(t, p, program.Schedule{Seed: 1, Choices: choices})
		for i, d := range o.Decisions {
			if d.Kind == program.AtSelect {
				assert.Equal(t, 2, d.Alternatives)
				if take > 0 {
					choices = program.Schedule{}.With(i+1, take).Choices
				}
			}
		}
		for _, out := range buildtest.RunUnder(t, p, program.Schedule{Seed: 1, Choices: choices}).Output {
			seen[out.Text] = true
		}
	}
	assert.Len(t, seen, 4, "three numbers and the ends of lines: %v", seen)
}

// Goroutines that wait by yielding, or without, let the others go on.
func TestTheDefaultIsFair(t *testing.T) {
	for i, p := range buildtest.Build(t, buildtest.Seeded(t), `
import ("runtime"; "sync/atomic")

func main() {
	var done atomic.Int64
	for range 2 {
		go func() {
			for done.Load() == 0 {
				runtime.Gosched()
			}
			done.Add(1)
		}()
	}
	go done.Add(1)
	for done.Load() < 3 {
	}
}
`, `
func main() {
	a, b, stop := make(chan int), make(chan int), make(chan bool)
	ended := make(chan bool)
	go func() {
		for v := range a {
			b <- v
		}
		close(ended)
	}()
	go func() { close(stop) }()
	for {
		select {
		case <-stop:
			close(a)
			<-ended
			return
		case a <- 1:
			<-b
		}
	}
}
`) {
		o := buildtest.RunUnder(t, p, program.Schedule{Seed: 1, Choices: program.NoChoice})
		assert.Equal(t, program.Returned, o.Ending, "program %d", i)
	}
}

func TestTooManyDecisions(t *testing.T) {
	p := buildtest.Build(t, buildtest.Seeded(t), `
import "sync"

func main() {
	var mu sync.Mutex
	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() {
			for range 10_000 {
				mu.Lock()
				mu.Unlock()
			}
		})
	}
	wg.Wait()
}
`)[0]
	o := buildtest.RunUnder(t, p, program.Schedule{Seed: 1, Choices: program.NoChoice})
	assert.True(t, o.Undecided)
	assert.Equal(t, program.Returned, o.Ending)
}
