// Tempting: log.Print doesn't end the program. Then main returns, and the exit
// code is 0.
//
//koan:rejected TestTheFailureIsReported: did not answer, so the exit code is 1.
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
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()

	var mu sync.Mutex
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
			fmt.Fprintln(out, s.name, value)
		})
	}
	wg.Wait()
}
