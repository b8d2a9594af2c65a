// Tempting: send SIGTERM instead of SIGKILL, so that the shell can stop the
// process that it has started. The shell doesn't do that.
//
//koan:rejected TestTheLimit: alarm: the build server hangs
package main

import (
	"context"
	"fmt"
	"os/exec"
	"syscall"
)

func main() {
	startAlarm()
	ctx, cancel := context.WithTimeout(context.Background(), limit)
	defer cancel()

	cmd := exec.CommandContext(ctx, "sh", "-c", job)
	cmd.Cancel = func() error { return cmd.Process.Signal(syscall.SIGTERM) }
	out, err := cmd.Output()
	switch {
	case ctx.Err() != nil:
		fmt.Println("stopped after the limit")
	case err != nil:
		fmt.Println("failed:", err)
	default:
		fmt.Printf("done: %s", out)
	}
}
