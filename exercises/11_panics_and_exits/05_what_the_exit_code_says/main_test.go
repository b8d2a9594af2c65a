package main_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

func TestAllWork(t *testing.T) {
	for run := range checker.Schedules(t, checker.Args("home", "shop")) {
		assert.Equal(run, []string{"home works", "shop works"}, run.Printed(), "Both links are checked.")
		assert.Equal(run, 0, run.ExitCode, "All links work, so the exit code is 0.")
		assert.Equal(run, 4*time.Second, run.Elapsed, "The links are checked at the same time, so the program ends at 4s, with the slowest.")
	}
}

func TestOneIsBroken(t *testing.T) {
	for run := range checker.Schedules(t, checker.Args("home", "news", "shop")) {
		assert.Equal(run, []string{"home works", "shop works"}, run.Printed(), "Every link is checked to the end, even if another one is broken.")
		assert.Contains(run, run.Stderr(), "news: broken", "stderr says which link is broken.")
		assert.Equal(run, 1, run.ExitCode, "A link is broken, so the exit code is 1.")
	}
}

func TestNoneIsGiven(t *testing.T) {
	for run := range checker.Schedules(t) {
		assert.Equal(run, 2, run.ExitCode, "The program is called without a link, so the exit code is 2.")
	}
}

func TestOneIsUnknown(t *testing.T) {
	for run := range checker.Schedules(t, checker.Args("shop", "blog", "news", "wiki")) {
		assert.Equal(run, []string{"shop works"}, run.Printed(), "The links that exist are checked.")
		assert.Contains(run, run.Stderr(), "blog: no such link", "stderr says which links are unknown.")
		assert.Contains(run, run.Stderr(), "wiki: no such link", "stderr says which links are unknown.")
		assert.Contains(run, run.Stderr(), "news: broken", "stderr says which link is broken.")
		assert.Equal(run, 2, run.ExitCode, "If a link is unknown the exit code is 2, even if another one is broken.")
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t, checker.Args("home", "shop"))
}

// Other links may be broken, and more than one.
var shop = checker.Given("the news and the shop broken", "check.go", `name == "news"`, `name != "home"`)

func TestAnotherIsBroken(t *testing.T) {
	for run := range checker.Schedules(t, shop, checker.Args("shop", "home")) {
		assert.Equal(run, []string{"home works"}, run.Printed(), "The links that exist are checked.")
		assert.Contains(run, run.Stderr(), "shop: broken", "stderr says which link is broken.")
		assert.Equal(run, 1, run.ExitCode, "A link is broken, so the exit code is 1.")
	}
}

func TestTwoAreBroken(t *testing.T) {
	for run := range checker.Schedules(t, shop, checker.Args("shop", "news")) {
		assert.Contains(run, run.Stderr(), "news: broken", "stderr says which links are broken.")
		assert.Contains(run, run.Stderr(), "shop: broken", "stderr says which links are broken.")
		assert.Equal(run, 1, run.ExitCode, "Two links are broken, so the exit code is 1.")
	}
}

// It may take check a while to find out that a link is unknown.
var late = checker.Given("unknown links that take three seconds", "check.go", `return fmt.Errorf("%s: %w", name, errUnknown)`, `time.Sleep(3 * time.Second)
		return fmt.Errorf("%s: %w", name, errUnknown)`)

func TestTheUnknownOneIsTheLast(t *testing.T) {
	for run := range checker.Schedules(t, late, checker.Args("news", "blog")) {
		assert.Contains(run, run.Stderr(), "news: broken", "stderr says which link is broken.")
		assert.Contains(run, run.Stderr(), "blog: no such link", "stderr says which link is unknown.")
		assert.Equal(run, 2, run.ExitCode, "If a link is unknown the exit code is 2, even if another one is broken.")
	}
}

// All checks may end at the same time.
var quick = checker.Given("checks that take no time", "check.go", "* time.Second", "* 0")

func TestAllEndTogether(t *testing.T) {
	for run := range checker.Schedules(t, quick, checker.Args("news", "blog", "home", "wiki")) {
		assert.Equal(run, []string{"home works"}, run.Printed(), "The links that exist are checked.")
		assert.Equal(run, 2, run.ExitCode, "If a link is unknown the exit code is 2, even if another one is broken.")
	}
}

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t, quick, checker.Args("home", "news", "blog"))
}
