// The reason of a failure also says that deliver has panicked.
package main

import (
	"context"
	"fmt"
	"os"
	"os/signal"
	"sync"
	"syscall"
)

func send(to string) (err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("panic: %v", p)
		}
	}()
	return deliver(to)
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGTERM)
	defer stop()
	todo := make(chan string)
	var mu sync.Mutex
	sent, failed, left := 0, 0, 0
	var wg sync.WaitGroup
	for range senders {
		wg.Go(func() {
			for to := range todo {
				err := send(to)
				mu.Lock()
				if err != nil {
					fmt.Println(to, "failed:", err)
					failed++
				} else {
					sent++
				}
				mu.Unlock()
			}
		})
	}
	for i, to := range letters {
		if ctx.Err() == nil {
			select {
			case todo <- to:
				continue
			case <-ctx.Done():
			}
		}
		left = len(letters) - i
		break
	}
	close(todo)
	wg.Wait()
	fmt.Printf("sent %d, failed %d, left %d\n", sent, failed, left)
	os.Exit(min(1, failed))
}
