// The shell was killed, but the process that it had started lived on and kept
// the pipe open. Output reads until the pipe is closed, so it kept waiting.
// WaitDelay limits that: 0.1s after the context is done, this program closes
// its end of the pipe.
//
//koan:class child's pipe held open by a grandchild; package os/exec: Cmd.WaitDelay
//koan:shipped TestTheLimit: alarm: the build server hangs
package main

import (
	"context"
	"fmt"
	"os/exec"
	"time"
)

func main() {
	startAlarm()
	ctx, cancel := context.WithTimeout(context.Background(), limit)
	defer cancel()

	cmd := exec.CommandContext(ctx, "sh", "-c", job)
	cmd.WaitDelay = 100 * time.Millisecond
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
