// Tempting: set WaitDelay, and treat every error as the limit. A job that fails
// is not stopped.
//
//koan:rejected TestAFailingJob: so the failure is printed.
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
	if err != nil {
		fmt.Println("stopped after the limit")
		return
	}
	fmt.Printf("done: %s", out)
}
