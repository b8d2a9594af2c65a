// A longer WaitDelay gives the processes that the job has started two seconds
// to finish writing. The server goes on before the alarm.
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
	cmd.WaitDelay = 2 * time.Second
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
