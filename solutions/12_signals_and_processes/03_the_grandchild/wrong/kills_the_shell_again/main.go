// Tempting: kill the process when the limit is over. That is the shell, and the
// shell was dead already.
//
//koan:rejected TestTheLimit: alarm: the build server hangs
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

	cmd := exec.Command("sh", "-c", job)
	kill := time.AfterFunc(limit, func() { _ = cmd.Process.Kill() })
	defer kill.Stop()
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
