// Tempting: don't start the alarm. The server hangs as before.
//
//koan:rejected TestTheAlarmIsOn: The program still calls startAlarm.
package main

import (
	"context"
	"fmt"
	"os/exec"
)

func main() {
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
