// With several senders none may close the channel, for the others may still be
// sending. So a wait group counts them, and a goroutine of its own waits for
// the last and closes. It has to be a goroutine of its own: the senders can only
// finish while main receives.
//
//koan:class fan-in without close; ASPLOS'19 study: blocking, channel; leak study: unclosed range
//koan:shipped TestItEnds: all goroutines are asleep - deadlock!
//koan:also TestEveryPackageIsPrinted, TestMoreMirrors, TestManyEndTogether, TestNoDataRaces
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
