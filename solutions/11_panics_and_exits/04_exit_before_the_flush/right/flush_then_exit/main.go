// main flushes the writer itself, and then exits.
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
	out := bufio.NewWriter(os.Stdout)
	var mu sync.Mutex
	var failed atomic.Bool
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
	out.Flush()
	if failed.Load() {
		os.Exit(1)
	}
}
