// If several goroutines send to a channel, none of them may close it, because the
// others may still be sending. So a wait group counts them, and another goroutine
// waits for them and closes the channel. main can't wait, because the senders can
// only finish while main receives.
//
//koan:class fan-in without close; ASPLOS'19 study: blocking, channel; leak study: unclosed range
//koan:shipped TestMainReturns: all goroutines are asleep - deadlock!
//koan:also TestEveryPackageIsPrinted, TestMoreMirrors, TestManyMirrorsEndTogether
//koan:also TestNoDataRaces, TestNoMirrors
package main

import (
	"fmt"
	"sync"
)

func main() {
	packages := make(chan string)
	var wg sync.WaitGroup
	for _, m := range mirrors {
		wg.Go(func() {
			for name := range m.list() {
				packages <- name
			}
		})
	}
	go func() {
		wg.Wait()
		close(packages)
	}()
	count := 0
	for name := range packages {
		fmt.Println(name)
		count++
	}
	fmt.Println(count, "packages")
}
