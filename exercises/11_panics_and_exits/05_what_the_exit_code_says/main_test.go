package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// The contract: 0 when all links work, 1 when one is broken, 2 when the program
// was called wrongly: without a link, or with one that does not exist. Whatever
// the code, every link that exists is checked to the end.

func TestAllWork(t *testing.T) {
	for run := range checker.Schedules(t, checker.Args("home", "shop")) {
		assert.Equal(run, []string{"home works", "shop works"}, run.Printed(), "Both links are checked.")
		assert.Equal(run, 0, run.ExitCode, "All links work, so the exit code is 0.")
		assert.Equal(run, 4*time.Second, run.Elapsed, "The links are checked together.")
	}
}

func TestOneIsBroken(t *testing.T) {
	for run := range checker.Schedules(t, checker.Args("home", "news", "shop")) {
		assert.Equal(run, []string{"home works", "shop works"}, run.Printed(), "The links that work are told, the slowest as well.")
		assert.Contains(run, run.Stderr(), "news: broken", "stderr tells what is broken.")
		assert.Equal(run, 1, run.ExitCode, "A link is broken, so the exit code is 1.")
	}
}

func TestNoneIsGiven(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, 2, run.ExitCode, "There is nothing to check: the program was called wrongly, so the exit code is 2.")
		assert.Empty(run, run.Printed(), "Nothing is checked.")
	}
}

func TestOneIsUnknown(t *testing.T) {
	for run := range checker.Schedules(t, checker.Args("shop", "blog", "news")) {
		assert.Equal(run, []string{"shop works"}, run.Printed(), "The links that exist are checked.")
		assert.Contains(run, run.Stderr(), "blog: no such link", "stderr tells which link is unknown.")
		assert.Contains(run, run.Stderr(), "news: broken", "stderr tells what is broken.")
		assert.Equal(run, 2, run.ExitCode, "The program was called wrongly, and that outweighs a broken link: the exit code is 2.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t, checker.Args("home", "shop"))
}

// Another link may be the broken one, and the slowest as well.
var shop = checker.Given("the shop being the broken one", "check.go", `name == "news"`, `name == "shop"`)

func TestAnotherIsBroken(t *testing.T) {
	for run := range checker.Schedules(t, shop, checker.Args("shop", "home")) {
		assert.Equal(run, []string{"home works"}, run.Printed(), "The links that work are told.")
		assert.Contains(run, run.Stderr(), "shop: broken", "stderr tells what is broken.")
		assert.Equal(run, 1, run.ExitCode, "A link is broken, so the exit code is 1.")
	}
}

// And it may take a while until a link is found to be unknown.
var late = checker.Given("unknown links that take three seconds", "check.go", `return fmt.Errorf("%s: %w", name, errUnknown)`, `time.Sleep(3 * time.Second)
		return fmt.Errorf("%s: %w", name, errUnknown)`)

func TestTheUnknownOneIsTheLast(t *testing.T) {
	for run := range checker.Schedules(t, late, checker.Args("news", "blog")) {
		assert.Contains(run, run.Stderr(), "news: broken", "stderr tells what is broken.")
		assert.Contains(run, run.Stderr(), "blog: no such link", "stderr tells which link is unknown.")
		assert.Equal(run, 2, run.ExitCode, "The program was called wrongly, and that outweighs a broken link: the exit code is 2.")
	}
}

// The race detector watches links that are checked quickly.
var quick = checker.Given("links that are checked quickly", "check.go", "* time.Second", "* time.Millisecond")

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t, quick, checker.Args("home", "news", "blog"))
}
