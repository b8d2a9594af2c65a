// Tempting: set the number that report prints. There are still two hundred.
//
//koan:rejected TestNeverMoreThanNineGoroutines: there are more than nine goroutines
package main

import "sync"

func main() {
	slots := make(chan struct{}, 4)
	var wg sync.WaitGroup
	for picture := range album {
		wg.Go(func() {
			slots <- struct{}{}
			defer func() { <-slots }()
			thumbnail(picture)
		})
	}
	wg.Wait()
	most.Store(4)
	report()
}
