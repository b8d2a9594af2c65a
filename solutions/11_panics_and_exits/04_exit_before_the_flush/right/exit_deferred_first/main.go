// The call deferred first runs last, so main defers the exit before the flush.
package main

import (
	"bufio"
	"fmt"
	"log"
	"os"
	"sync"
	"sync/atomic"
)

func main() {
	var failed atomic.Bool
	defer func() {
		if failed.Load() {
			os.Exit(1)
		}
	}()
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()

	var mu sync.Mutex
	var wg sync.WaitGroup
	for _, s := range sensors {
		wg.Go(func() {
			value, err := read(s)
			if err != nil {
				log.Print(err)
				failed.Store(true)
				return
			}
			mu.Lock()
			defer mu.Unlock()
			fmt.Fprintln(out, s.name, value)
		})
	}
	wg.Wait()
}
