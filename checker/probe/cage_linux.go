//go:build linux && (amd64 || arm64)

package probe

import (
	"fmt"
	"os"
	"syscall"
)

// CanCage reports whether programs can be held in a cage here.
const CanCage = true

const (
	jumpAtLeast  = syscall.BPF_JMP | syscall.BPF_JGE | syscall.BPF_K
	offsetArch   = 4  // struct seccomp_data.arch
	offsetSecond = 24 // low half of struct seccomp_data.args[1]
	seccompKill  = 0x80000000
	otherNumbers = 0x40000000 // __X32_SYSCALL_BIT of asm/unistd.h
	// CLONE_NEWNS, NEWCGROUP, NEWUTS, NEWIPC, NEWUSER, NEWPID, NEWNET of linux/sched.h
	cloneNamespaces = 0x20000 | 0x2000000 | 0x4000000 | 0x8000000 | 0x10000000 | 0x20000000 | 0x40000000
)

// computing are the system calls that a Go program needs to compute, to wait
// and to print: memory, threads, clocks, signals to itself, and files that are
// open. None of them opens a file, reaches another process or the network.
var computing = append([]uint32{
	syscall.SYS_READ, syscall.SYS_WRITE, syscall.SYS_WRITEV, syscall.SYS_CLOSE, syscall.SYS_FSTAT,
	syscall.SYS_MMAP, syscall.SYS_MUNMAP, syscall.SYS_MPROTECT, syscall.SYS_MREMAP, syscall.SYS_MADVISE, syscall.SYS_MINCORE, syscall.SYS_BRK,
	syscall.SYS_FUTEX, syscall.SYS_SCHED_YIELD, syscall.SYS_SCHED_GETAFFINITY, syscall.SYS_SET_ROBUST_LIST,
	syscall.SYS_NANOSLEEP, syscall.SYS_CLOCK_GETTIME, syscall.SYS_CLOCK_NANOSLEEP, syscall.SYS_GETTIMEOFDAY, syscall.SYS_RESTART_SYSCALL,
	syscall.SYS_TIMER_CREATE, syscall.SYS_TIMER_SETTIME, syscall.SYS_TIMER_DELETE, syscall.SYS_SETITIMER,
	syscall.SYS_RT_SIGACTION, syscall.SYS_RT_SIGPROCMASK, syscall.SYS_RT_SIGRETURN, syscall.SYS_SIGALTSTACK,
	syscall.SYS_GETPID, syscall.SYS_GETTID, syscall.SYS_GETRUSAGE, syscall.SYS_GETRLIMIT, syscall.SYS_UNAME,
	syscall.SYS_EPOLL_CREATE1, syscall.SYS_EPOLL_CTL, syscall.SYS_EPOLL_PWAIT, syscall.SYS_EVENTFD2, syscall.SYS_PIPE2, syscall.SYS_PPOLL,
	syscall.SYS_EXIT, syscall.SYS_EXIT_GROUP,
}, computingHere...)

// cage makes the kernel refuse every other system call with EPERM, from now
// on, for all threads. tgkill may aim at this process only, fcntl may only ask
// for and set flags, clone may only start threads; clone3 hides its flags and
// is answered with ENOSYS, on which callers fall back to clone.
func cage() error {
	filter := []syscall.SockFilter{
		{Code: loadWord, K: offsetArch},
		{Code: jumpEqual, K: auditArch, Jt: 1},
		{Code: giveBack, K: seccompKill},
		{Code: loadWord, K: offsetNumber},
		{Code: jumpEqual, K: sysClone3, Jf: 1},
		{Code: giveBack, K: missing},
		{Code: jumpEqual, K: syscall.SYS_CLONE, Jf: 4},
		{Code: loadWord, K: offsetFirstArgument},
		{Code: jumpSet, K: cloneThread, Jf: 1},
		{Code: giveBack, K: seccompAllow},
		{Code: giveBack, K: refuse},
		{Code: jumpEqual, K: syscall.SYS_TGKILL, Jf: 4},
		{Code: loadWord, K: offsetFirstArgument},
		{Code: jumpEqual, K: uint32(os.Getpid()), Jf: 1},
		{Code: giveBack, K: seccompAllow},
		{Code: giveBack, K: refuse},
		{Code: jumpEqual, K: syscall.SYS_FCNTL, Jf: 4},
		{Code: loadWord, K: offsetSecond},
		{Code: jumpAtLeast, K: syscall.F_SETFL + 1, Jt: 1},
		{Code: giveBack, K: seccompAllow},
		{Code: giveBack, K: refuse},
	}
	return install(ending(filter, computing, seccompAllow, refuse))
}

// reaching are the system calls by which a program that may start others could
// reach further than the namespaces it was put in: into others, into the
// network and sockets in the file system, into other processes' memory, and into
// parts of the kernel that no command of a koan's has a use for.
var reaching = append([]uint32{
	syscall.SYS_SOCKET, syscall.SYS_UNSHARE, sysSetns, syscall.SYS_MOUNT, syscall.SYS_UMOUNT2, syscall.SYS_PIVOT_ROOT, syscall.SYS_CHROOT,
	syscall.SYS_PTRACE, syscall.SYS_PERF_EVENT_OPEN, syscall.SYS_KEYCTL, syscall.SYS_ADD_KEY, syscall.SYS_REQUEST_KEY,
	syscall.SYS_INIT_MODULE, syscall.SYS_DELETE_MODULE, syscall.SYS_KEXEC_LOAD, syscall.SYS_REBOOT, syscall.SYS_SWAPON, syscall.SYS_ACCT, syscall.SYS_SYSLOG,
	// From linux/unistd.h, the same for all machines:
	425, 426, 427, // io_uring_setup, io_uring_enter, io_uring_register
	428, 429, 430, 431, 432, 433, 442, // open_tree, move_mount, fsopen, fsconfig, fsmount, fspick, mount_setattr
	438, // pidfd_getfd
}, reachingHere...)

// confine makes the kernel refuse the system calls that reach further with
// EPERM, from now on, for all threads and all processes they start. clone may
// not make namespaces; clone3 is answered as in a cage. The processes it starts
// cannot look into this one, and so do not find the report there.
func confine() error {
	if _, _, errno := syscall.RawSyscall(syscall.SYS_PRCTL, syscall.PR_SET_DUMPABLE, 0, 0); errno != 0 {
		return fmt.Errorf("hiding from other processes: %w", errno)
	}
	filter := []syscall.SockFilter{
		{Code: loadWord, K: offsetArch},
		{Code: jumpEqual, K: auditArch, Jt: 1},
		{Code: giveBack, K: seccompKill},
		{Code: loadWord, K: offsetNumber},
		{Code: jumpAtLeast, K: otherNumbers, Jf: 1},
		{Code: giveBack, K: seccompKill},
		{Code: jumpEqual, K: sysClone3, Jf: 1},
		{Code: giveBack, K: missing},
		{Code: jumpEqual, K: syscall.SYS_CLONE, Jf: 4},
		{Code: loadWord, K: offsetFirstArgument},
		{Code: jumpSet, K: cloneNamespaces, Jt: 1},
		{Code: giveBack, K: seccompAllow},
		{Code: giveBack, K: refuse},
	}
	return install(ending(filter, reaching, refuse, seccompAllow))
}
