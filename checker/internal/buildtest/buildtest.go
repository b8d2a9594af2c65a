// Package buildtest builds and runs small programs for the tests of packages
// build, program and runtimepatch.
package buildtest

import (
	"path/filepath"
	"runtime"
	"testing"

	"github.com/stretchr/testify/require"

	"koans/checker/build"
	"koans/checker/catalog"
	"koans/checker/program"
)

// Root is the folder of the suite that this package is part of.
func Root() string {
	_, file, _, _ := runtime.Caller(0)
	return filepath.Join(filepath.Dir(file), "..", "..", "..")
}

// Toolchain finds the installed Go for the suite.
func Toolchain(t *testing.T, mode build.Mode) *build.Toolchain {
	t.Helper()
	tc, err := build.FindToolchain(Root(), mode)
	require.NoError(t, err)
	return tc
}

// Seeded finds the installed Go, and skips the test where schedules can't be
// seeded.
func Seeded(t *testing.T) *build.Toolchain {
	t.Helper()
	tc := Toolchain(t, build.Mode{})
	if !tc.Seeded {
		t.Skip(tc.Unseeded)
	}
	return tc
}

// Source is a program of one main.go; body is the file without its package
// clause.
func Source(body string) build.Source {
	return build.Source{
		Dir:   filepath.Join(Root(), "exercises", "01_main_waits", "01_nobody_waits"),
		Files: map[string][]byte{catalog.EditedFile: []byte("package main\n" + body)},
	}
}

// Together is the body of a program in which a seed decides all there is to
// decide: who runs, which case of a select, which key of a map comes first.
const Together = `
import (
	"fmt"
	"sync"
	"time"
)

func main() {
	var wg sync.WaitGroup
	results := make(chan int)
	for i := range 5 {
		wg.Go(func() {
			time.Sleep(time.Second)
			fmt.Print(i)
			select {
			case results <- i:
			case results <- i + 10:
			}
		})
	}
	go func() {
		wg.Wait()
		close(results)
	}()
	for r := range results {
		fmt.Print(" ", r)
	}
	for k := range map[int]bool{1: true, 2: true, 3: true, 4: true} {
		fmt.Print(" ", k)
	}
}
`

// Build builds a program of each body, all in one call.
func Build(t *testing.T, tc *build.Toolchain, bodies ...string) []program.Program {
	t.Helper()
	var sources []build.Source
	for _, body := range bodies {
		sources = append(sources, Source(body))
	}
	built, err := tc.Build(t.Context(), sources)
	require.NoError(t, err)
	var programs []program.Program
	for _, b := range built {
		require.NoError(t, b.Err)
		programs = append(programs, b.Program)
	}
	return programs
}

// Run runs the program once under the schedule of the seed.
func Run(t *testing.T, p program.Program, seed uint64) program.Outcome {
	t.Helper()
	return RunUnder(t, p, program.Schedule{Seed: seed})
}

// RunUnder runs the program once under the schedule.
func RunUnder(t *testing.T, p program.Program, schedule program.Schedule) program.Outcome {
	t.Helper()
	o, err := p.Run(t.Context(), schedule, program.Input{})
	require.NoError(t, err)
	return o
}

// Printed is what the run wrote to stdout.
func Printed(o program.Outcome) string {
	text := ""
	for _, out := range o.Output {
		if !out.Stderr {
			text += out.Text
		}
	}
	return text
}
