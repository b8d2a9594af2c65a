package probe

import (
	"syscall"
	"unsafe"
)

// dieOfCPULimit gives SIGXCPU its default action back, so that the kernel ends
// the process and everybody can see why. Go's own handler prints a dump, which
// a goroutine that never stops can hold up.
func dieOfCPULimit() error {
	var defaultAction [64]byte // struct sigaction with SIG_DFL is all zero
	const sizeOfSigset = 8
	_, _, errno := syscall.RawSyscall6(syscall.SYS_RT_SIGACTION, uintptr(syscall.SIGXCPU), uintptr(unsafe.Pointer(&defaultAction)), 0, sizeOfSigset, 0, 0)
	if errno != 0 {
		return errno
	}
	return nil
}
