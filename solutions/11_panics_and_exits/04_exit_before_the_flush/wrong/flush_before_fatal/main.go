// Tempting: flush before log.Fatal. The cellar's value is written, but the
// program still doesn't wait for the garden.
//
//koan:rejected TestEveryValueIsWritten: os.Exit ended the program after 2s
//koan:also TestTwoFail, TestAllFail
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
			mu.Lock()
			defer mu.Unlock()
			if err != nil {
				out.Flush()
				log.Fatal(err)
			}
			fmt.Fprintln(out, s.name, value)
		})
	}
	wg.Wait()
}
