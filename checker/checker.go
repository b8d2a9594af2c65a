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
// The order of work: Schedules reads the program and has it built once for all
// tests of the koan (package build), and runs each schedule in a process of
// its own (package program). The seed decides every choice of the Go scheduler,
// so a seed names a run for good.
//
// # The floors
//
// Imports point down this list. Each package's own comment says what it is for
// and what must not enter it.
//
//	cmd/koan                     the command: flags, exit codes, streams
//	watch                        the learner's screen
//	try                          any program, under many schedules
//	book                         the suite as a web site
//	gradebook                    a class's results, one file for each format
//	grade  assign  author        scores; what is handed out; new koans
//	proof  junit                 whether a koan is sound; verdicts as XML
//	judge                        verdicts, by running the koans' tests
//	checker                      what a koan's test calls
//	wording                      a run in sentences
//	timeline                     a run as a picture
//	operand  variable            what an operation works on; what a data race is about
//	build                        a program out of a learner's files
//	explore                      the schedules of a program, one after the other
//	program                      one run of a program, and what was observed
//	runtimepatch  probe          what is linked into it: runtime, main's caller
//	testmain                     the same for a test: what calls the tests
//	sandbox  playback            starting any program; the virtual clock's output
//	submission  policy           what strangers handed in; what is not built
//	catalog                      the suite's folders
//	excerpt                      the lines of a program that a text names
//	env  atomicfile              KOAN_ variables; files that are never half written
package checker
