// Tempting: four workers, and an order goes to one who stands ready. A free printer
// whose worker has not come to the counter yet is not seen.
//
//koan:rejected TestOneRushAfterTheOther: nobody is refused
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
