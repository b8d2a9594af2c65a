package probe

import (
	"fmt"
)

// Limits bounds what a learner's process may use, where the system can:
// resource limits on Unix, and on Linux no child processes.
type Limits struct {
	Memory uint64 // bytes of heap and other private memory (RLIMIT_DATA); 0 for no limit
	// CPU is after how many seconds of processor time the process is told (SIGXCPU),
	// and CPUMost after how many it is ended. If they are the same, being told ends it.
	CPU, CPUMost uint64
	Processes    bool // whether it may start other processes
	// Caged is whether it may do nothing but compute, wait and print; if it may
	// start other processes, whether it and they stay in their namespaces.
	Caged bool
}

// String gives the form that env.Limits takes.
func (l Limits) String() string {
	return fmt.Sprintf("%d,%d,%d,%t,%t", l.Memory, l.CPU, l.CPUMost, l.Processes, l.Caged)
}

func parseLimits(s string) (l Limits, err error) {
	_, err = fmt.Sscanf(s, "%d,%d,%d,%t,%t", &l.Memory, &l.CPU, &l.CPUMost, &l.Processes, &l.Caged)
	return l, err
}
