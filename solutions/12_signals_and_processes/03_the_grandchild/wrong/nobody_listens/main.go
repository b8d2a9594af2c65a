// Tempting: without reading the output there is no pipe to wait for. And no output.
//
//koan:rejected TestAQuickJob: What the job printed is shown.
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

	err := exec.CommandContext(ctx, "sh", "-c", job).Run()
	switch {
	case ctx.Err() != nil:
		fmt.Println("stopped after the limit")
	case err != nil:
		fmt.Println("failed:", err)
	default:
		fmt.Println("done:")
	}
}
