package probe

import "syscall"

const auditArch = 0xc000003e // AUDIT_ARCH_X86_64 of linux/audit.h

var computingHere = []uint32{syscall.SYS_EPOLL_WAIT, syscall.SYS_ARCH_PRCTL, syscall.SYS_POLL, 318 /* getrandom */, 334 /* rseq */}

const sysSetns = 308

var reachingHere = []uint32{
	310, 311, // process_vm_readv, process_vm_writev
	304, 312, 313, 320, 321, 323, // open_by_handle_at, kcmp, finit_module, kexec_file_load, bpf, userfaultfd
}
