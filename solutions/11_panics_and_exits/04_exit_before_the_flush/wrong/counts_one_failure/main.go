// Tempting: two of the three sensors have answered, so one has failed. Two may
// fail.
//
//koan:rejected TestTwoFail: did not answer, so the exit code is 1.
//koan:also TestAllFail
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
	n := 0
	var wg sync.WaitGroup
	for _, s := range sensors {
		wg.Go(func() {
			value, err := read(s)
			if err != nil {
				log.Print(err)
				return
			}
			mu.Lock()
			defer mu.Unlock()
			n++
			fmt.Fprintln(out, s.name, value)
		})
	}
	wg.Wait()
	out.Flush()
	if n == 2 {
		os.Exit(1)
	}
}
