//go:build linux && (amd64 || arm64)

package probe

import (
	"fmt"
	"syscall"
	"unsafe"
)

// From linux/seccomp.h, linux/filter.h and linux/prctl.h.
const (
	prSetNoNewPrivs     = 38
	seccompSetFilter    = 1
	seccompFilterTSync  = 1
	seccompAllow        = 0x7fff0000
	seccompErrno        = 0x00050000
	refuse              = seccompErrno | uint32(syscall.EPERM)
	missing             = seccompErrno | uint32(syscall.ENOSYS)
	loadWord            = syscall.BPF_LD | syscall.BPF_W | syscall.BPF_ABS
	jumpEqual           = syscall.BPF_JMP | syscall.BPF_JEQ | syscall.BPF_K
	jumpSet             = syscall.BPF_JMP | syscall.BPF_JSET | syscall.BPF_K
	giveBack            = syscall.BPF_RET | syscall.BPF_K
	offsetNumber        = 0  // struct seccomp_data.nr
	offsetFirstArgument = 16 // low half of struct seccomp_data.args[0]
	cloneThread         = 0x10000
	sysClone3           = 435
)

// forbidProcesses makes the kernel refuse every way to start another process
// or program with EPERM; threads stay possible. clone3 hides its flags behind
// a pointer, so it is answered with ENOSYS, on which callers fall back to
// clone.
func forbidProcesses() error {
	filter := []syscall.SockFilter{
		{Code: loadWord, K: offsetNumber},
		{Code: jumpEqual, K: sysClone3, Jt: 0, Jf: 1},
		{Code: giveBack, K: missing},
		{Code: jumpEqual, K: syscall.SYS_CLONE, Jt: 0, Jf: 3},
		{Code: loadWord, K: offsetFirstArgument},
		{Code: jumpSet, K: cloneThread, Jt: 0, Jf: 0},
		{Code: giveBack, K: seccompAllow},
	}
	// The jump above: with CLONE_THREAD set fall to "allow", else refuse.
	filter[5].Jf = uint8(len(forbidden) + 2)
	return install(ending(filter, forbidden, refuse, seccompAllow))
}

// ending ends a filter that has loaded a system call's number: one of these is
// answered in their way, every other one in its.
func ending(filter []syscall.SockFilter, these []uint32, answer, otherwise uint32) []syscall.SockFilter {
	for i, number := range these {
		filter = append(filter, syscall.SockFilter{Code: jumpEqual, K: number, Jt: uint8(len(these) - i)})
	}
	return append(filter,
		syscall.SockFilter{Code: giveBack, K: otherwise},
		syscall.SockFilter{Code: giveBack, K: answer},
	)
}

// install makes the kernel apply the filter to all threads from now on.
func install(filter []syscall.SockFilter) error {
	program := syscall.SockFprog{Len: uint16(len(filter)), Filter: &filter[0]}
	if _, _, errno := syscall.RawSyscall6(syscall.SYS_PRCTL, prSetNoNewPrivs, 1, 0, 0, 0, 0); errno != 0 {
		return fmt.Errorf("giving up new privileges: %w", errno)
	}
	if _, _, errno := syscall.RawSyscall(sysSeccomp, seccompSetFilter, seccompFilterTSync, uintptr(unsafe.Pointer(&program))); errno != 0 {
		return fmt.Errorf("limiting system calls: %w", errno)
	}
	return nil
}
