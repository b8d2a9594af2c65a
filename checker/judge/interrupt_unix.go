//go:build unix

package judge

import (
	"os"
	"os/exec"
	"syscall"
	"time"
)

// interruptible asks the koan's test to end instead of killing it, so that it
// can end the programs it runs.
func interruptible(cmd *exec.Cmd) {
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	cmd.Cancel = func() error { return cmd.Process.Signal(os.Interrupt) }
	cmd.WaitDelay = 2 * time.Second
}
