// Tempting: four workers receive orders from an unbuffered channel, and an
// order is refused if none is ready. A worker that has not reached its receive
// yet is not ready, although its printer is free.
//
//koan:rejected TestOneRushAfterTheOther: so none is refused.
//koan:also TestSevenPrinters
package main

import (
	"sync"
)

func main() {
	jobs := make(chan order)
	var wg sync.WaitGroup
	for range printers {
		wg.Go(func() {
			for o := range jobs {
				print(o)
			}
		})
	}
	for o := range orders() {
		select {
		case jobs <- o:
		default:
			refuse(o)
		}
	}
	close(jobs)
	wg.Wait()
}
