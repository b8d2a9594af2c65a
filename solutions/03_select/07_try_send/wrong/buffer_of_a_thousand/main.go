// Tempting: room for a thousand, so nothing is dropped. The log is a thousand lines
// behind, and then it drops silently again.
//
//koan:rejected TestNoLineIsDroppedSilently: at most three lines behind
//koan:rejected TestTheHolidaysBegin: how many were dropped
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
