// A goroutine waits for the job, and main waits for the goroutine or for the
// limit.
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
	type result struct {
		out []byte
		err error
	}
	results := make(chan result, 1)
	go func() {
		out, err := exec.CommandContext(ctx, "sh", "-c", job).Output()
		results <- result{out, err}
	}()
	select {
	case <-ctx.Done():
		fmt.Println("stopped after the limit")
	case r := <-results:
		if r.err != nil {
			fmt.Println("failed:", r.err)
			return
		}
		fmt.Printf("done: %s", r.out)
	}
}
