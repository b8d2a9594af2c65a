// The program has the pipe, and closes it when the context is done.
package main

import (
	"context"
	"fmt"
	"io"
	"os/exec"
)

func main() {
	startAlarm()
	ctx, cancel := context.WithTimeout(context.Background(), limit)
	defer cancel()

	cmd := exec.CommandContext(ctx, "sh", "-c", job)
	pipe, err := cmd.StdoutPipe()
	if err != nil {
		fmt.Println("failed:", err)
		return
	}
	if err := cmd.Start(); err != nil {
		fmt.Println("failed:", err)
		return
	}
	defer context.AfterFunc(ctx, func() { pipe.Close() })()
	out, _ := io.ReadAll(pipe)
	err = cmd.Wait()
	switch {
	case ctx.Err() != nil:
		fmt.Println("stopped after the limit")
	case err != nil:
		fmt.Println("failed:", err)
	default:
		fmt.Printf("done: %s", out)
	}
}
