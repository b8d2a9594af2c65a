// Tempting: start four goroutines per second, because a thumbnail takes a second.
// If it takes longer, goroutines wait again.
//
//koan:rejected TestPicturesThatTakeLonger: never more than nine goroutines
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
