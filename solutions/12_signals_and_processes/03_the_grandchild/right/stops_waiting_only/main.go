// main only stops waiting for the job and kills no process. The server goes on
// in time, as the story asks. The job itself runs on, which wastes work if
// nothing needs it.
package main

import (
	"context"
	"fmt"
	"os/exec"
)

type result struct {
	out []byte
	err error
}

// Wait in a goroutine, and do not wait for it longer than the limit.
func main() {
	startAlarm()
	ctx, cancel := context.WithTimeout(context.Background(), limit)
	defer cancel()

	cmd := exec.Command("sh", "-c", job)
	results := make(chan result, 1)
	go func() {
		out, err := cmd.Output()
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
