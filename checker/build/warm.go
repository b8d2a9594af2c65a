package build

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strings"

	"koans/checker/atomicfile"
	"koans/checker/catalog"
	"koans/checker/program"
	"koans/checker/runtimepatch"
)

// Cold tells whether Warm has work to do.
func (t *Toolchain) Cold() bool {
	_, tried := t.triedOut()
	return !tried
}

// Warm builds a first program, and so the standard library that all share. Where
// schedules are to be seeded it also tries whether they are: the patch may fit a
// release that nobody has seen yet and still not work there. If it doesn't, Warm
// leaves schedules to the runtime, now and for as long as this toolchain stays
// the same, and Unseeded says why.
func (t *Toolchain) Warm(ctx context.Context) error {
	why, err := t.tryOut(ctx)
	if t.Seeded && ctx.Err() == nil && (err != nil || why != "") {
		other := *t
		if err != nil {
			why = "its runtime can't be built with the patch"
		}
		other.unknownRelease(why)
		if otherErr := other.Warm(ctx); otherErr == nil {
			if err := atomicfile.Write(t.warmMark(), []byte(why)); err != nil {
				return err
			}
			t.unknownRelease(why)
			return nil
		}
	}
	if err != nil {
		return fmt.Errorf("building the standard library for learners' programs: %w", err)
	}
	return atomicfile.Write(t.warmMark(), nil)
}

// warmMark is a file that is there once Warm has succeeded. Its text says why
// schedules can't be seeded; it is empty if they can, or weren't to be. go's own
// cache may have been emptied since; then building takes longer, and nothing else.
func (t *Toolchain) warmMark() string {
	return filepath.Join(t.cache, "warm-"+hashOf(t.Version, t.goroot, string(t.Clock), fmt.Sprint(t.Seeded), runtimepatch.Hash())[:12])
}

// triedOut returns what the mark says, and whether there is one.
func (t *Toolchain) triedOut() (why string, tried bool) {
	text, err := os.ReadFile(t.warmMark())
	return string(text), err == nil
}

// firstProgram makes use of all that a seed decides.
const firstProgram = `package main

import (
	_ "context"
	"fmt"
	"sync"
	"time"

	_ "golang.org/x/sync/errgroup"
)

func main() {
	var wg sync.WaitGroup
	numbers := make(chan int)
	for i := range 4 {
		wg.Go(func() {
			time.Sleep(time.Second)
			select {
			case numbers <- i:
			case numbers <- -i:
			}
		})
	}
	go func() {
		wg.Wait()
		close(numbers)
	}()
	for n := range numbers {
		fmt.Println(n)
	}
}
`

func (t *Toolchain) first() Source {
	text := firstProgram
	if t.elsewhere { // it may have no such module
		text = strings.Replace(text, "\n\t_ \"golang.org/x/sync/errgroup\"", "", 1)
	}
	return Source{
		Dir:   filepath.Join(t.Root, "koan_first"), // in the overlay only
		Files: map[string][]byte{catalog.EditedFile: []byte(text)},
	}
}

// WhySlow returns why this machine can't build an ordinary program directly, which
// takes half as long as go build; nil if it can.
func (t *Toolchain) WhySlow(ctx context.Context) error {
	dir, err := os.MkdirTemp(t.cache, "try")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	first := t.first()
	return t.direct(ctx, map[string]Source{first.name(): first}, filepath.Join(dir, "first"+ExeSuffix()))
}

// tryOut builds a first program and, where schedules are to be seeded, runs it
// twice under one seed. It returns what is wrong with the schedules, "" if nothing.
func (t *Toolchain) tryOut(ctx context.Context) (why string, err error) {
	built, err := t.Build(ctx, []Source{t.first()})
	if err == nil {
		err = built[0].Err
	}
	if err != nil || !t.Seeded {
		return "", err
	}
	var runs [2]program.Outcome
	for i := range runs {
		if runs[i], err = built[0].Program.Run(ctx, program.Schedule{Seed: 1}, program.Input{}); err != nil {
			return "", err
		}
	}
	return unfit(runs[0], runs[1]), nil
}

// unfit returns what two runs of the first program, under one seed, show to be
// wrong with the patch; "" if nothing.
func unfit(run, again program.Outcome) string {
	switch {
	case run.Ending != program.Returned:
		return strings.TrimSpace(fmt.Sprintf("a first program ended by %s %s", run.Ending, run.Message))
	case len(run.Events) == 0:
		return "its goroutines report no events"
	case !reflect.DeepEqual(run, again):
		return "two runs under one seed differed"
	}
	return ""
}
