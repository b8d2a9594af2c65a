// Tempting: the sensors answer one second apart, so a mutex seems unnecessary.
// Time doesn't synchronize: the goroutines access the writer and the exit code
// without any order.
//
//koan:rejected TestNoDataRaces: There must be no data race.
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

func ask() (code int) {
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	var wg sync.WaitGroup
	for _, s := range sensors {
		wg.Go(func() {
			value, err := read(s)
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
