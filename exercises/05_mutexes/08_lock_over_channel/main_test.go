package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// Six packages, compiled at the same time and drawn one after the other.
func TestEveryPackageIsDrawn(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.ElementsMatch(run, []string{"fmt ok", "io ok", "net ok", "os ok", "sync ok", "time ok", "built 6"}, run.Printed(), "Every package is on the screen, and counted.")
		assert.Equal(run, []string{"built 6"}, run.PrintedAfter(1500*time.Millisecond), "The sum comes last.")
		assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
	}
}

// A second to compile, and six tenths to draw.
func TestAllAreCompiledAtTheSameTime(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, 1600*time.Millisecond, run.Elapsed, "All packages are compiled at the same time, and drawn as soon as they are done.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t, quick)
}

var quick = checker.Given("packages and a screen that are a thousand times as fast", "screen.go", "second = time.Second", "second = time.Millisecond")

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// A package may take longer than the others.
var slow = checker.Given("a package net that takes three seconds", "screen.go", "time.Sleep(second)", `if pkg == "net" {
		time.Sleep(2 * second)
	}
	time.Sleep(second)`)

func TestASlowPackage(t *testing.T) {
	for run := range checker.Schedules(t, slow) {
		assert.ElementsMatch(run, []string{"fmt ok", "io ok", "os ok", "sync ok", "time ok"}, run.PrintedBefore(2*time.Second), "A package is drawn when it is done.")
		assert.Equal(run, []string{"net ok", "built 6"}, run.PrintedAfter(2*time.Second), "The slow one is drawn when it is done, and then the sum.")
		assert.Equal(run, 3100*time.Millisecond, run.Elapsed, "All packages are compiled at the same time, and drawn as soon as they are done.")
	}
}

// The build may grow.
var larger = checker.Given("a build of twenty packages", "screen.go", `"fmt", "io", "net", "os", "sync", "time"}`, `"a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t"}`)

func TestTwentyPackages(t *testing.T) {
	for run := range checker.Schedules(t, larger) {
		assert.Len(run, run.Printed(), 21, "Every package is on the screen, and counted.")
		assert.Contains(run, run.Printed(), "built 20", "Every package is on the screen, and counted.")
		assert.Equal(run, 3*time.Second, run.Elapsed, "All packages are compiled at the same time, and drawn as soon as they are done.")
	}
}
