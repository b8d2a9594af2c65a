// Tempting: flush and then exit with 1. If all sensors answer the exit code has
// to be 0.
//
//koan:rejected TestAllAnswer: Every sensor answers, so the exit code is 0.
package main

import (
	"bufio"
	"fmt"
	"log"
	"os"
	"sync"
)

func main() {
	out := bufio.NewWriter(os.Stdout)
	var mu sync.Mutex
	var wg sync.WaitGroup
	for _, s := range sensors {
		wg.Go(func() {
			value, err := read(s)
			mu.Lock()
			defer mu.Unlock()
			if err != nil {
				log.Print(err)
				return
			}
			fmt.Fprintln(out, s.name, value)
		})
	}
	wg.Wait()
	out.Flush()
	os.Exit(1)
}
