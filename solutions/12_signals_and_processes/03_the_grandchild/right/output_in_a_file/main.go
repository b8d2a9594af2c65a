// The job writes to a file instead of a pipe, so the program doesn't have to
// read until a pipe is closed.
package main

import (
	"context"
	"fmt"
	"os"
	"os/exec"
)

func main() {
	startAlarm()
	ctx, cancel := context.WithTimeout(context.Background(), limit)
	defer cancel()

	out, err := os.CreateTemp("", "job")
	if err != nil {
		fmt.Println("failed:", err)
		return
	}
	defer os.Remove(out.Name())
	defer out.Close()
	cmd := exec.CommandContext(ctx, "sh", "-c", job)
	cmd.Stdout = out
	err = cmd.Run()
	text, _ := os.ReadFile(out.Name())
	switch {
	case ctx.Err() != nil:
		fmt.Println("stopped after the limit")
	case err != nil:
		fmt.Println("failed:", err)
	default:
		fmt.Printf("done: %s", text)
	}
}
