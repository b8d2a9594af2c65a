package probe

import "syscall"

const sysSeccomp = 277

var forbidden = []uint32{syscall.SYS_EXECVE, 281 /* execveat */}
