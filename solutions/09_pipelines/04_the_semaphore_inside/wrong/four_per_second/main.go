// Tempting: start four every second, for that is how long they take. When they
// take longer the crowd is back.
//
//koan:rejected TestWhoIsDoneTakesTheNext: never many more goroutines
package main

import (
	"sync"
	"time"
)

func main() {
	slots := make(chan struct{}, 4)
	var wg sync.WaitGroup
	for picture := range album {
		if picture > 0 && picture%4 == 0 {
			time.Sleep(time.Second)
		}
		wg.Go(func() {
			slots <- struct{}{}
			defer func() { <-slots }()
			thumbnail(picture)
		})
	}
	wg.Wait()
	report()
}
