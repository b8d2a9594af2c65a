// log.Fatal is log.Print followed by os.Exit(1), and os.Exit runs no deferred
// call of any goroutine. So the buffer was never flushed, and the program
// didn't wait for the garden.
//
// Now each goroutine only remembers that it failed. The program ends in one
// place, after all goroutines have finished and all values are written.
//
//koan:class log.Fatal in a goroutine skips deferred calls; 100 Go Mistakes; package log
//koan:shipped TestEveryValueIsWritten: os.Exit ended the program after 2s
//koan:also TestTheLastMayFail, TestTwoFail, TestAllFail
package main

import (
	"bufio"
	"fmt"
	"log"
	"os"
	"sync"
)

func main() {
	os.Exit(ask())
}

// ask writes the sensors' values and returns the exit code.
func ask() (code int) {
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()

	var mu sync.Mutex
	var wg sync.WaitGroup
	for _, s := range sensors {
		wg.Go(func() {
			value, err := read(s)
			mu.Lock()
			defer mu.Unlock()
			if err != nil {
				log.Print(err)
				code = 1
				return
			}
			fmt.Fprintln(out, s.name, value)
		})
	}
	wg.Wait()
	return code
}
