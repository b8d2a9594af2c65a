package try

import (
	"slices"
	"strings"

	"koans/checker/program"
)

// passed reports whether package testing has said that all tests have passed.
func passed(o program.Outcome) bool {
	return slices.Contains(strings.Split(printed(o), "\n"), "PASS")
}

// mostFailures is how many lines about tests that failed are a cause.
const mostFailures = 12

// failures are what package testing says of the tests that failed: a line for each, and
// what they logged.
func failures(o program.Outcome) []string {
	var said []string
	inside := false
	for line := range strings.Lines(printed(o)) {
		line = strings.TrimRight(line, "\n")
		inside = strings.HasPrefix(line, "--- FAIL: ") || inside && strings.HasPrefix(line, " ")
		if inside {
			said = append(said, visible(line))
		}
	}
	switch {
	case len(said) == 0 && o.ExitCode == 0:
		return []string{"The test called os.Exit(0) before it had ended, so go test takes it for a failure."}
	case len(said) > mostFailures:
		said = append(said[:mostFailures], "…")
	}
	return said
}

// noteFailed says what a test that fails keeps from being seen.
const noteFailed = "Where a test failed, goroutines that it left were not looked for."

// noteBubble says what is different where a test has its own clock.
const noteBubble = "In a bubble of testing/synctest time is the bubble's own. The time line shows all that happens there at the instant at which the bubble began."

// hasBubble reports whether a test has called synctest.Test.
func hasBubble(o program.Outcome) bool {
	return slices.ContainsFunc(o.Events, func(e program.Event) bool { return strings.HasPrefix(e.Function, "testing.testingSynctestTest") })
}
