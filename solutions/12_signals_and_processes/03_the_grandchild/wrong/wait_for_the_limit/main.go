// Tempting: start it, sleep for as long as the limit says, and look then. A quick job has
// to wait, too, and nobody knows how a slow one ended.
//
//koan:rejected TestAFailingJob: A failure is no stop.
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
