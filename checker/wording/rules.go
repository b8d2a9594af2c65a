package wording

import (
	"slices"
	"strings"

	"koans/checker/program"
)

// Rule is the sentence behind a failed run, and where Go's documents have it; ""
// where none fits. How the run ended decides, except for a run whose main
// returned: there it matters whether a goroutine was cut off, and what the
// failed assertions are about.
func Rule(run program.Outcome, cutOff bool, assertions []string) string {
	if slices.Contains(assertions, NoDataRace) {
		return raceRule
	}
	switch run.Ending {
	case program.Returned:
		if cutOff || len(run.Left) > 0 {
			return "When main returns, the program ends. It does not wait for other goroutines. (Go spec, Program execution)"
		}
		for _, about := range assertions {
			if run.ExitCode == 0 && strings.Contains(about, "exit code") {
				return "When main returns the exit code is 0, whatever happened before. Another one takes os.Exit. (Go spec, Program execution; package os)"
			}
		}
		return ""
	case program.Exited:
		return "os.Exit ends the program at once: no deferred call runs, no goroutine is waited for. (package os)"
	case program.Deadlock:
		return "When every goroutine is blocked, none can ever wake another. The runtime notices, says so and exits with code 2."
	case program.GoexitDeadlock:
		return "runtime.Goexit ends main's goroutine, but main doesn't return. When the last of the other goroutines ends, the runtime ends the program with exit code 2. (package runtime)"
	case program.Panicked:
		return "A panic that reaches the top of its goroutine ends the whole program with exit code 2. Only a deferred function of the same goroutine can recover it. (Go spec, Handling panics)"
	case program.Fatal:
		return "A fatal error of the runtime ends the program with exit code 2. recover cannot catch it."
	case program.OutOfMemory:
		return "The program asked for more memory than it may have."
	case program.BusyWaiting:
		return "A goroutine that loops until something changes keeps its processor and leaves none for the goroutine that would change it. Wait by blocking: on a channel, a WaitGroup, a lock. (The Go Memory Model, Incorrect synchronization)"
	case program.Killed:
		return "A signal that the program has not asked for with signal.Notify does what the system wants it to do. Most end the program at once. (package os/signal)"
	case program.DataRace:
		return raceRule
	case program.Hung:
		return "The program did not end within its limit of processor time."
	case program.Endless:
		return "The program was still going after a day of its own time."
	case program.Flooded:
		return "The program printed more than a megabyte; it was stopped there."
	case program.Crowded:
		return "The program started more than 16,000 goroutines that had not ended, or that nothing had waited for; it was stopped there."
	case program.NeverStarted:
		return "The program ended before main was called: something in an init function or a package-level variable ended it."
	}
	return ""
}

const raceRule = "Two goroutines used the same variable, at least one of them to change it, and nothing made one wait for the other. What they see then is not defined. (The Go Memory Model, Data Race Freedom)"
