package build

import (
	"errors"
	"fmt"
	"os"
	"syscall"
	"time"

	"golang.org/x/sys/unix"
)

// limit holds the process, and those it will start, to what a build may use.
func limit(pid int, processorTime time.Duration) error {
	for resource, most := range map[int]uint64{
		unix.RLIMIT_CPU:   uint64(processorTime.Seconds()),
		unix.RLIMIT_AS:    maxBuildMemory,
		unix.RLIMIT_FSIZE: maxBuildFile,
	} {
		var old unix.Rlimit
		err := unix.Prlimit(pid, resource, nil, &old)
		if err == nil {
			most = min(most, old.Max)
			err = unix.Prlimit(pid, resource, &unix.Rlimit{Cur: most, Max: most}, nil)
		}
		if err != nil && !errors.Is(err, unix.ESRCH) {
			return fmt.Errorf("limiting what the compiler may use: %w", err)
		}
	}
	return nil
}

// reachedLimit reports whether the process was ended by one of its limits. At
// the hard limit of processor time, and where memory runs out, the kernel sends
// SIGKILL; nobody else does, unless the build was cancelled.
func reachedLimit(s *os.ProcessState) bool {
	status, ok := s.Sys().(syscall.WaitStatus)
	if !ok || !status.Signaled() {
		return false
	}
	switch status.Signal() {
	case syscall.SIGXCPU, syscall.SIGXFSZ, syscall.SIGKILL:
		return true
	}
	return false
}
