package program

import (
	"regexp"
	"strings"

	"koans/checker/sandbox"
)

// An Ending is how a run came to its end.
type Ending string

const (
	Returned       Ending = "main returned"
	Exited         Ending = "os.Exit"
	Deadlock       Ending = "deadlock"        // all goroutines are asleep
	GoexitDeadlock Ending = "goexit deadlock" // main called runtime.Goexit and nobody was left
	Panicked       Ending = "panic"
	Fatal          Ending = "fatal error" // any other that the runtime ends a program with
	OutOfMemory    Ending = "out of memory"
	Killed         Ending = "signal"
	BusyWaiting    Ending = "busy waiting"        // used up its processor time while its clock stood still
	Hung           Ending = "hung"                // used up its time
	Endless        Ending = "endless"             // its clock passed the limit
	DataRace       Ending = "data race"           // the race detector stopped it
	Flooded        Ending = "output flood"        // printed more than anyone would read
	Crowded        Ending = "too many goroutines" // more than can be watched for data races
	NeverStarted   Ending = "main not run"        // it ended before main was called
)

// Stopped reports whether the checker had to stop the program.
func (e Ending) Stopped() bool {
	switch e {
	case BusyWaiting, Hung, Endless, Flooded, Crowded:
		return true
	}
	return false
}

var (
	fatalLine = regexp.MustCompile(`(?m)^fatal error: (.*)$`)
	panicLine = regexp.MustCompile(`(?m)^panic: (.*(?:\n\tpanic: .*)*)$`) // and those of its deferred calls
)

// ending says how a run ended whose main did not return, and the first line of
// the message that goes with it. What a program prints itself can look like a
// runtime's message, so the exit code has to agree with it.
func ending(result sandbox.Result, stderr string, report report) (Ending, string) {
	fatal := lastMatch(fatalLine, stderr)
	panicked := strings.ReplaceAll(lastMatch(panicLine, stderr), "\n\tpanic: ", ", then panic: ")
	switch {
	case result.Reason == sandbox.OutputLimit:
		return Flooded, ""
	case report.limit:
		return Endless, ""
	case report.unwatched == "goroutines":
		return Crowded, ""
	case result.ExitCode == raceExitCode && strings.Contains(stderr, raceHeader):
		return DataRace, parseRace(stderr)
	case report.yielding:
		return BusyWaiting, ""
	case result.Reason == sandbox.WallLimit, result.Reason == sandbox.CPULimit, strings.Contains(stderr, "SIGXCPU: CPU time limit exceeded"):
		return Hung, ""
	case result.Signal != "":
		return Killed, result.Signal
	case result.ExitCode == 2 && strings.Contains(fatal, "all goroutines are asleep"):
		return Deadlock, fatal
	case result.ExitCode == 2 && strings.Contains(fatal, "main called runtime.Goexit"):
		return GoexitDeadlock, fatal
	case result.ExitCode == 2 && (strings.Contains(fatal, "out of memory") || strings.Contains(fatal, "cannot allocate memory")):
		return OutOfMemory, fatal
	case result.ExitCode == 2 && fatal != "":
		return Fatal, fatal
	case result.ExitCode == 2 && panicked != "":
		return Panicked, panicked
	case !report.started:
		return NeverStarted, ""
	}
	return Exited, ""
}

func lastMatch(pattern *regexp.Regexp, text string) string {
	all := pattern.FindAllStringSubmatch(text, -1)
	if len(all) == 0 {
		return ""
	}
	return all[len(all)-1][1]
}

// limited reports whether a process reached a limit, or ended before main.
func limited(result sandbox.Result, report report) bool {
	return !report.started || result.Reason == sandbox.WallLimit || result.Reason == sandbox.CPULimit || result.Signal == "killed" || report.unwatched == "memory"
}
