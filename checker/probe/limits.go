package probe

import (
	"fmt"
)

// Limits bounds what a learner's process may use, where the system can:
// resource limits on Unix, and on Linux no child processes.
type Limits struct {
	Memory    uint64 // bytes of heap and other private memory (RLIMIT_DATA); 0 for no limit
	CPU       uint64 // seconds of processor time (RLIMIT_CPU)
	Processes bool   // whether it may start other processes
	// Caged is whether it may do nothing but compute, wait and print; if it may
	// start other processes, whether it and they stay in their namespaces.
	Caged bool
}

// String gives the form that env.Limits takes.
func (l Limits) String() string {
	return fmt.Sprintf("%d,%d,%t,%t", l.Memory, l.CPU, l.Processes, l.Caged)
}

func parseLimits(s string) (l Limits, err error) {
	_, err = fmt.Sscanf(s, "%d,%d,%t,%t", &l.Memory, &l.CPU, &l.Processes, &l.Caged)
	return l, err
}
