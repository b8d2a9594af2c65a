// Tempting: start the job, and sleep until the limit is over. A quick job is
// reported as stopped, too.
//
//koan:rejected TestAFailingJob: so the failure is printed.
//koan:also TestTheAlarmIsOn, TestAQuickJob
package main

import (
	"context"
	"fmt"
	"os/exec"
	"time"
)

func main() {
	ctx, cancel := context.WithTimeout(context.Background(), min(limit, time.Second))
	defer cancel()
	cmd := exec.CommandContext(ctx, "sh", "-c", job)
	if err := cmd.Start(); err != nil {
		fmt.Println("failed:", err)
		return
	}
	<-ctx.Done()
	fmt.Println("stopped after the limit")
}
