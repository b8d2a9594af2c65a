// Package checker is what a koan's test calls. It builds the program in the
// test's folder, runs it through os/exec under many schedules, and hands each
// run to the test to look at:
//
//	func TestBothFinish(t *testing.T) {
//		for run := range checker.Schedules(t) {
//			assert.Equal(run, 0, run.ExitCode)
//			assert.ElementsMatch(run, []string{"A", "B"}, run.PrintedAt(1*time.Second))
//		}
//	}
//
// A [Run] takes the place of the testing.T inside the loop: what an assertion
// says is kept, and becomes part of a report that shows what the program did.
// The loop ends at the first run that fails.
//
// Times are virtual: they are exact, and sleeping costs nothing. Lines printed
// by different goroutines at the same instant come in any order, unless the
// program sees to it, so a test must compare them as a set.
//
// The order of work: Schedules reads the program (package program), has it
// built once for all tests of the koan, and runs each schedule in a process of
// its own (package sandbox). The seed decides every choice of the Go
// scheduler, so a seed names a run for good.
package checker
