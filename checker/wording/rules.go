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
				return "When main returns, the exit code is 0, whatever happened before. To end with another exit code, call os.Exit. (Go spec, Program execution; package os)"
			}
		}
		return ""
	case program.Exited:
		return "os.Exit ends the program at once. No deferred call runs, and all other goroutines are cut off. (package os)"
	case program.Deadlock:
		return "When every goroutine is blocked, no goroutine can wake up another one. So the runtime ends the program with exit code 2."
	case program.GoexitDeadlock:
		return "runtime.Goexit ends main's goroutine, but main doesn't return. When the last of the other goroutines ends, the runtime ends the program with exit code 2. (package runtime)"
	case program.Panicked:
		return "A panic that reaches the top of its goroutine ends the whole program with exit code 2. Only a deferred function of the same goroutine can recover it. (Go spec, Handling panics)"
	case program.Fatal:
		return "A fatal error of the runtime ends the program with exit code 2. recover can't stop it."
	case program.OutOfMemory:
		return "The program used more memory than it may use."
	case program.BusyWaiting:
		return "A loop that asks again and again whether something has changed keeps a processor busy, and the program's clock stands still meanwhile. Wait by blocking: on a channel, a WaitGroup, a lock."
	case program.Killed:
		return "If the program has not called signal.Notify for a signal, the signal has its default effect. Most signals end the program at once. (package os/signal)"
	case program.DataRace:
		return raceRule
	case program.Hung:
		return "The program did not end before it had used up its processor time."
	case program.Endless:
		return "The program was still running after a day on its own clock."
	case program.Flooded:
		return "The program printed more than a megabyte, so it was stopped."
	case program.Crowded:
		return "The program started more than 16,000 goroutines that had not ended, or that no goroutine had waited for. So it was stopped."
	case program.NeverStarted:
		return "The program ended before main was called: something in an init function or a package-level variable ended it."
	}
	return ""
}

const raceRule = "Two goroutines used the same variable, at least one of them changed it, and nothing made one wait for the other. Then the values that they see are not defined. (The Go Memory Model, Data Race Freedom)"
