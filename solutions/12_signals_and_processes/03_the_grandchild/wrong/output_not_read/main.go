// Tempting: if the program doesn't read the output there is no pipe. But then
// there is no output to print.
//
//koan:rejected TestAQuickJob: and its output is printed.
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
