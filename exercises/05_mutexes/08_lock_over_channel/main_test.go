package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// Six packages are compiled at the same time and drawn one after the other.
func TestEveryPackageIsDrawn(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.ElementsMatch(run, []string{"fmt ok", "io ok", "net ok", "os ok", "sync ok", "time ok", "built 6"}, run.Printed(), "Every package is on the screen, and counted.")
		assert.Equal(run, []string{"built 6"}, run.PrintedAfter(1500*time.Millisecond), "The number of packages is printed last, after 1.5s.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// Compiling takes one second, and drawing 0.1s for each package.
func TestPackagesAreCompiledAtTheSameTime(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, 1600*time.Millisecond, run.Elapsed, "All packages are compiled at the same time and drawn one after the other, until 1.6s.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// One package takes three seconds.
var slow = checker.Given("a package that takes three seconds", "screen.go", "time.Sleep(second)", `if pkg == "net" {
		time.Sleep(2 * second)
	}
	time.Sleep(second)`)

func TestASlowPackageIsDrawnLast(t *testing.T) {
	for run := range checker.Schedules(t, slow) {
		assert.ElementsMatch(run, []string{"fmt ok", "io ok", "os ok", "sync ok", "time ok"}, run.PrintedBefore(2*time.Second), "A package is drawn as soon as it is compiled, before 2s here.")
		assert.Equal(run, []string{"net ok", "built 6"}, run.PrintedAfter(2*time.Second), "The slow package is drawn when it is compiled, and then the number of packages is printed.")
		assert.Equal(run, 3100*time.Millisecond, run.Elapsed, "The slow package is compiled at 3s and drawn until 3.1s.")
	}
}

// A larger build.
var larger = checker.Given("a build of 300 packages", "screen.go", `[]string{"fmt", "io", "net", "os", "sync", "time"}`, `make([]string, 300)`)

func TestThreeHundredPackages(t *testing.T) {
	for run := range checker.Schedules(t, larger) {
		assert.Len(run, run.Printed(), 301, "Every package is on the screen, and counted.")
		assert.Equal(run, []string{"built 300"}, run.PrintedAfter(30950*time.Millisecond), "The number of packages is printed last.")
		assert.Equal(run, 31*time.Second, run.Elapsed, "All packages are compiled at the same time and drawn one after the other, until 31s.")
	}
}
