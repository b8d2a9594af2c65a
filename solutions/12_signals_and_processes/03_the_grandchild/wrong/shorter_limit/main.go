// Tempting: shorten the limit. Output still waits for the other process.
//
//koan:rejected TestTheLimit: alarm: the build server hangs
package main

import (
	"context"
	"fmt"
	"os/exec"
)

func main() {
	startAlarm()
	ctx, cancel := context.WithTimeout(context.Background(), limit/2)
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
