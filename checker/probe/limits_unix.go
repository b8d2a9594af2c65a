//go:build unix

package probe

import (
	"os"
	"syscall"
)

// applyLimits never lets a program run without its limits.
func applyLimits(s string) {
	syscall.CloseOnExec(reportFD) // what the program starts has nothing to report
	l, err := parseLimits(s)
	if err == nil && l.Memory > 0 {
		err = syscall.Setrlimit(syscall.RLIMIT_DATA, &syscall.Rlimit{Cur: l.Memory, Max: l.Memory})
	}
	if err == nil {
		err = errorOf(
			syscall.Setrlimit(syscall.RLIMIT_CPU, &syscall.Rlimit{Cur: l.CPU, Max: l.CPUMost + 1}),
			syscall.Setrlimit(syscall.RLIMIT_CORE, &syscall.Rlimit{}),
		)
	}
	if err == nil && l.CPU == l.CPUMost {
		err = dieOfCPULimit()
	}
	switch {
	case err != nil:
	case l.Caged && l.Processes:
		err = confine()
	case l.Caged:
		err = cage()
	case !l.Processes:
		err = forbidProcesses()
	}
	if err != nil {
		report("limits " + err.Error())
		os.Exit(125)
	}
	report("limited")
}

func errorOf(errs ...error) error {
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}
