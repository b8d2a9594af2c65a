//go:build unix

package sandbox

import (
	"os"
	"os/exec"
	"syscall"
)

// passReport gives the child the report pipe as file descriptor 3.
func passReport(cmd *exec.Cmd, report *os.File) {
	cmd.ExtraFiles = []*os.File{report}
}

func ownGroup(cmd *exec.Cmd) {
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
}

// killGroup ends whatever is left of the process group. The group's number
// cannot be taken anew while a member of it lives, and where none does the
// kill finds nobody.
func killGroup(cmd *exec.Cmd) {
	_ = syscall.Kill(-cmd.Process.Pid, syscall.SIGKILL)
}

func hitCPULimit(status syscall.WaitStatus) bool {
	return status.Signaled() && status.Signal() == syscall.SIGXCPU
}
