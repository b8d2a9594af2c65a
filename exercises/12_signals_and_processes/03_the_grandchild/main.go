// A build server runs a job and gives it a limit. When the limit is over, the
// server goes on.
package main

import (
	"context"
	"fmt"
	"os/exec"
)

func main() {
	startAlarm()
	ctx, cancel := context.WithTimeout(context.Background(), limit)
	defer cancel()

	cmd := exec.CommandContext(ctx, "sh", "-c", job)
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
