package probe

const auditArch = 0xc00000b7 // AUDIT_ARCH_AARCH64 of linux/audit.h

var computingHere = []uint32{278 /* getrandom */, 293 /* rseq */}

const sysSetns = 268

var reachingHere = []uint32{
	270, 271, // process_vm_readv, process_vm_writev
	265, 272, 273, 280, 282, 294, // open_by_handle_at, kcmp, finit_module, bpf, userfaultfd, kexec_file_load
}
