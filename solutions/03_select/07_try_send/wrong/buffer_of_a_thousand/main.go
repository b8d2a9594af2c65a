// Tempting: room for a thousand lines, so that none is dropped. A thousand
// lines wait, and then lines are dropped silently again.
//
//koan:rejected TestNoLineIsDroppedSilently: The program ends by 4s, because at most three lines wait, besides the one that is being written.
//koan:rejected TestManyCars: how many were dropped
package main

import (
	"fmt"
	"sync"
)

func main() {
	lines := make(chan string, 1000)
	written := 0
	var logging sync.WaitGroup
	logging.Go(func() {
		for line := range lines {
			writeLog(line)
			written++
		}
	})

	for car := range cars {
		select {
		case lines <- plate(car):
		default:
		}
	}
	fmt.Println("all cars are through")
	close(lines)
	logging.Wait()
	fmt.Printf("written: %d, dropped: 0\n", written)
}
