package sandbox

import (
	"fmt"
	"os"
	"os/exec"
	"syscall"

	"koans/checker/env"
)

// passReport lets the child inherit the pipe's handle and tells it which.
func passReport(cmd *exec.Cmd, report *os.File) {
	handle := syscall.Handle(report.Fd())
	cmd.SysProcAttr = &syscall.SysProcAttr{AdditionalInheritedHandles: []syscall.Handle{handle}}
	_ = syscall.SetHandleInformation(handle, syscall.HANDLE_FLAG_INHERIT, syscall.HANDLE_FLAG_INHERIT)
	cmd.Env = append(cmd.Env, fmt.Sprintf("%s=%d", env.Report, handle))
}

func ownGroup(*exec.Cmd) {}

func killGroup(cmd *exec.Cmd) { _ = cmd.Process.Kill() }

func hitCPULimit(syscall.WaitStatus) bool { return false }
