package probe

import "syscall"

const auditArch = 0xc000003e // AUDIT_ARCH_X86_64 of linux/audit.h

var harmlessHere = []uint32{syscall.SYS_EPOLL_WAIT, syscall.SYS_ARCH_PRCTL, syscall.SYS_POLL, 318 /* getrandom */, 334 /* rseq */}
