package checker

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"path/filepath"
	"runtime"
	"sync"
	"sync/atomic"

	"koans/checker/build"
	"koans/checker/catalog"
	"koans/checker/env"
	"koans/checker/program"
)

// A runner builds and runs the programs of one koan: the learner's, and its
// variants. All tests of a koan share one, and so share builds and runs.
type runner struct {
	dir      string
	source   build.Source
	variants []*Variant
	programs map[*Variant]build.Built                     // the learner's own under nil
	alone    map[*Variant]func() (program.Program, error) // each built into a binary of its own
	clock    program.Clock
	race     bool
	unseeded string // why schedules are not seeded, "" if they are

	shortened atomic.Bool // a failing schedule with fewer preemptions was looked for

	mu   sync.Mutex
	runs map[string]*pastRun // by conditions.key
}

// maxPastRuns is how many runs of a koan are remembered for its other checks.
const maxPastRuns = 10_000

// A pastRun is a run that is made or being made.
type pastRun struct {
	done    chan struct{}
	outcome program.Outcome
	err     error
}

// interrupted is cancelled by Ctrl-C, so that no program of a learner's
// outlives the check that started it. A check that the judge has started is also
// interrupted when the judge ends, however that ends: its standard input ends then.
var interrupted = sync.OnceValue(func() context.Context {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	if os.Getenv(env.Koan) != "" {
		go func() {
			_, _ = io.Copy(io.Discard, os.Stdin)
			stop()
		}()
	}
	return ctx
})

var runners sync.Map // of func() (*runner, error), by folder and edited file

// findRunner returns the runner of the koan in the working directory, which
// go test sets to the test's folder, for the mode.
func findRunner(test string, mode build.Mode) (*runner, error) {
	dir, err := os.Getwd()
	if err != nil {
		return nil, fmt.Errorf("finding the koan's folder: %w", err)
	}
	edited := os.Getenv(env.Edited)
	if edited == "" {
		edited = filepath.Join(dir, catalog.EditedFile)
	}
	make, _ := runners.LoadOrStore(fmt.Sprint(dir, "\x00", edited, mode), sync.OnceValues(func() (*runner, error) {
		return newRunner(dir, edited, VariantsOf(test), mode)
	}))
	return make.(func() (*runner, error))()
}

func newRunner(dir, edited string, variants []*Variant, mode build.Mode) (*runner, error) {
	root, err := catalog.FindRoot(dir)
	if err != nil {
		return nil, err
	}
	toolchain, err := build.FindToolchain(root, mode)
	if err != nil {
		return nil, err
	}
	if toolchain.Seeded && toolchain.Cold() {
		if err := toolchain.Warm(interrupted()); err != nil {
			return nil, err
		}
	}
	given, err := catalog.GivenFiles(root, dir)
	if err != nil {
		return nil, err
	}
	source, err := build.Read(dir, edited, given)
	if err != nil {
		return nil, err
	}
	sources, err := Sources(source, variants)
	if err != nil {
		return nil, err
	}
	built, err := toolchain.Build(interrupted(), sources)
	if err != nil {
		return nil, err
	}
	r := &runner{
		dir: dir, source: source, variants: variants, clock: toolchain.Clock, race: toolchain.Race, unseeded: toolchain.Unseeded,
		programs: map[*Variant]build.Built{}, alone: map[*Variant]func() (program.Program, error){},
		runs: map[string]*pastRun{},
	}
	for i, v := range append([]*Variant{nil}, variants...) {
		r.programs[v] = built[i]
		r.alone[v] = sync.OnceValues(func() (program.Program, error) { return toolchain.Alone(interrupted(), sources[i]) })
	}
	return r, built[0].Err
}

// Sources returns the program and its variants, in the order in which
// Schedules has them built.
func Sources(source build.Source, variants []*Variant) ([]build.Source, error) {
	sources := []build.Source{source}
	for _, v := range variants {
		changed, err := source.With(v.File, v.Old, v.New)
		if err != nil {
			return nil, fmt.Errorf("making the variant %q: %w", v.Name, err)
		}
		sources = append(sources, changed)
	}
	return sources, nil
}

// run returns the outcome of one run. The first maxPastRuns are made only
// once, unless they were cancelled.
func (r *runner) run(ctx context.Context, c conditions, schedule program.Schedule) (program.Outcome, error) {
	v := c.variant
	built, ok := r.programs[v]
	if !ok {
		return program.Outcome{}, fmt.Errorf("the variant %q is not declared in this koan's test", v.Name)
	}
	if built.Err != nil {
		// The program itself could be built, so this is not the learner's.
		return program.Outcome{}, fmt.Errorf("the given code with %s cannot be built: %v", v.Name, built.Err)
	}
	key := c.key(schedule)
	for {
		r.mu.Lock()
		past, made := r.runs[key]
		if !made && len(r.runs) >= maxPastRuns {
			r.mu.Unlock()
			return built.Program.Run(ctx, schedule, c.input)
		}
		if !made {
			past = &pastRun{done: make(chan struct{})}
			r.runs[key] = past
		}
		r.mu.Unlock()
		if made {
			<-past.done
			if !errors.Is(past.err, context.Canceled) || ctx.Err() != nil {
				return past.outcome, past.err
			}
			continue
		}
		past.outcome, past.err = r.make(ctx, v, schedule, c.input)
		if errors.Is(past.err, context.Canceled) {
			r.mu.Lock()
			delete(r.runs, key)
			r.mu.Unlock()
		}
		close(past.done)
		return past.outcome, past.err
	}
}

// make makes a run. If it reaches a limit in a binary that programs share, another
// program may be the reason, so the program is built alone and runs again.
func (r *runner) make(ctx context.Context, v *Variant, schedule program.Schedule, in program.Input) (program.Outcome, error) {
	shared := r.programs[v].Program
	outcome, err := shared.Run(ctx, schedule, in)
	if err != nil || !outcome.Limited || !shared.Shared {
		return outcome, err
	}
	alone, err := r.alone[v]()
	if err != nil {
		return program.Outcome{}, err
	}
	return alone.Run(ctx, schedule, in)
}

// ahead makes the runs, the first alone, as most wrong programs fail there, and
// the others on all cores. It returns a function that waits for the nth, and
// one that ends what is still running.
func (r *runner) ahead(c conditions, schedules []program.Schedule) (nth func(int) (program.Outcome, error), stop func()) {
	ctx, cancel := context.WithCancel(interrupted())
	next := make(chan program.Schedule, len(schedules))
	for _, schedule := range schedules {
		next <- schedule
	}
	close(next)
	var workers sync.WaitGroup
	start := sync.OnceFunc(func() { r.work(ctx, &workers, c, next) })
	nth = func(i int) (program.Outcome, error) {
		if i > 0 {
			start()
		}
		return r.run(interrupted(), c, schedules[i])
	}
	stop = func() {
		cancel()
		workers.Wait()
	}
	return nth, stop
}

func (r *runner) work(ctx context.Context, workers *sync.WaitGroup, c conditions, next <-chan program.Schedule) {
	for range runtime.GOMAXPROCS(0) {
		workers.Go(func() {
			for schedule := range next {
				if ctx.Err() != nil {
					return
				}
				_, _ = r.run(ctx, c, schedule)
			}
		})
	}
}
