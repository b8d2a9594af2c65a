// Tempting: print that there were four. There are still two hundred, and report
// would have said so.
//
//koan:rejected TestMainCallsReport: so many goroutines at work
//koan:also TestNeverMoreThanNineGoroutines
package main

import (
	"fmt"
	"sync"
)

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
	fmt.Println(made.Load(), "thumbnails")
	fmt.Println("never more than 4 goroutines for them")
}
