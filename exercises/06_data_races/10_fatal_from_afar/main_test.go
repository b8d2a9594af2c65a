package main_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// Bob is not served, so the test must fail and say why.
func TestFailsIfBobIsNotServed(t *testing.T) {
	for run := range checker.Schedules(t) {
		lines := run.Printed()
		assert.Contains(run, strings.Join(lines, "\n"), "croissants: sold out", "The test prints the error of order.")
		assert.NotContains(run, lines, "everybody was served", "Bob was not served.")
		assert.Contains(run, lines, "FAIL", "The test fails with the line FAIL: it does not block forever, and it does not crash.")
		assert.Equal(run, 1, run.ExitCode, "The test fails, and the exit code is 1.")
	}
}

// Each order takes a second.
func TestCustomersOrderAtTheSameTime(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, time.Second, run.Elapsed, "Three customers order at the same time, so at 1s it is known that one is not served.")
	}
}

var (
	full  = checker.Given("a bakery where nothing is sold out", "bakery.go", `soldOut = "croissants"`, `soldOut = "oysters"`)
	two   = checker.Given("a bakery that has only bread", "bakery.go", "what == soldOut", `what != "bread"`)
	bread = checker.Given("a bakery without bread", "bakery.go", `soldOut = "croissants"`, `soldOut = "bread"`)
)

func TestPassesIfAllAreServed(t *testing.T) {
	for run := range checker.Schedules(t, full) {
		assert.Equal(run, []string{"everybody was served", "PASS"}, run.Printed(), "All customers are served, so the test passes.")
		assert.Equal(run, 0, run.ExitCode, "The test passes, and the exit code is 0.")
		assert.Equal(run, time.Second, run.Elapsed, "Three customers order at the same time, so the program ends at 1s.")
	}
}

func TestFailsIfAnnIsNotServed(t *testing.T) {
	for run := range checker.Schedules(t, bread) {
		assert.Contains(run, strings.Join(run.Printed(), "\n"), "bread: sold out", "The test prints the error of order.")
		assert.NotContains(run, run.Printed(), "everybody was served", "Ann was not served.")
		assert.Equal(run, 1, run.ExitCode, "The test fails, and the exit code is 1.")
	}
}

func TestFailsIfTwoAreNotServed(t *testing.T) {
	for run := range checker.Schedules(t, two) {
		assert.Contains(run, strings.Join(run.Printed(), "\n"), "sold out", "The test prints the error of order.")
		assert.NotContains(run, run.Printed(), "everybody was served", "Bob and Eve were not served.")
		assert.Equal(run, 1, run.ExitCode, "The test fails, and the exit code is 1.")
	}
}

// The function that the test is run by ends its goroutine after the test. Package testing
// then panics, unless FailNow was called before.
var watched = checker.Given("an end of the test that package testing must notice", "run.go", `import (
	"flag"
	"testing"
)

// run runs the test as go test -parallel 8 does. If the test passes, it prints PASS, and
// the exit code is 0. If not, it prints what failed, and the exit code is 1.
//
// This file is given: every check uses the original, so change only main.go.
func run(name string, test func(*testing.T)) {
	testing.Init()
	if err := flag.Set("test.parallel", "8"); err != nil {
		panic(err)
	}
	all := func(string, string) (bool, error) { return true, nil }
	testing.Main(all, []testing.InternalTest{{Name: name, F: test}}, nil, nil)`, `import (
	"flag"
	"runtime"
	"testing"
)

func run(name string, test func(*testing.T)) {
	testing.Init()
	if err := flag.Set("test.parallel", "8"); err != nil {
		panic(err)
	}
	all := func(string, string) (bool, error) { return true, nil }
	testing.Main(all, []testing.InternalTest{{Name: name, F: func(t *testing.T) {
		test(t)
		println("the test returned")
		runtime.Goexit()
	}}}, nil, nil)`)

func TestOnlyTheTestCallsFatal(t *testing.T) {
	for run := range checker.Schedules(t, watched) {
		if strings.Contains(run.Stderr(), "the test returned") {
			assert.True(run, strings.Contains(run.Stderr(), "test executed panic(nil) or runtime.Goexit"), "Only the test's own goroutine may call t.Fatal, t.Fatalf or t.FailNow. Another goroutine did.")
		}
	}
}

// The test has something to clean up at its end.
var tidy = checker.Given("a test with a cleanup", "run.go", "F: test", `F: func(t *testing.T) {
		t.Cleanup(func() { println("cleaned up") })
		test(t)
	}`)

func TestCleanupsRun(t *testing.T) {
	for run := range checker.Schedules(t, tidy) {
		assert.Contains(run, run.Stderr(), "cleaned up", "The test ends, and package testing calls its cleanup functions.")
		assert.Equal(run, 1, run.ExitCode, "The test fails, and the exit code is 1.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t)
}
