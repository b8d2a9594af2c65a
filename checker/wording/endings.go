package wording

import (
	"fmt"

	"koans/checker/program"
)

// Ending says in a line or two how the run ended.
func Ending(run program.Outcome) string {
	at := fmt.Sprintf(" after %s", run.Elapsed)
	if run.Elapsed == 0 {
		at = " at once"
	}
	switch run.Ending {
	case program.Returned:
		return "main returned" + at + ": exit code 0."
	case program.Exited:
		return fmt.Sprintf("os.Exit ended the program%s: exit code %d.", at, run.ExitCode)
	case program.Deadlock, program.GoexitDeadlock, program.Fatal, program.OutOfMemory:
		return fmt.Sprintf("The program died%s: exit code %d.\nfatal error: %s", at, run.ExitCode, run.Message)
	case program.Panicked:
		return fmt.Sprintf("The program died%s: exit code %d.\npanic: %s", at, run.ExitCode, run.Message)
	case program.Killed:
		return fmt.Sprintf("The program was ended by a signal%s: %s.", at, run.Message)
	case program.BusyWaiting:
		return fmt.Sprintf("Busy waiting: from %s on the program's time stood still while a goroutine kept running. It was stopped.", run.Elapsed)
	case program.DataRace:
		return "The race detector stopped the program: " + run.Message + "."
	case program.Hung:
		return "Hung: the program used up its processor time and was stopped."
	case program.Endless:
		return "Endless: the program was stopped after a day of its own time."
	case program.Flooded:
		return "Output flood: the program was stopped after a megabyte of output."
	case program.Crowded:
		return "Too many goroutines: the program was stopped when it had started more of them than can be watched for data races."
	}
	return fmt.Sprintf("The program ended before main was called: exit code %d.", run.ExitCode)
}
