// Tempting: nothing is dropped if everybody waits. The cars stand in a queue.
//
//koan:rejected TestNoLineIsDroppedSilently: No car waits for the log.
//koan:also TestTheHolidaysBegin
package main

import (
	"fmt"
	"sync"
)

func main() {
	lines := make(chan string, 3)
	written := 0
	var logging sync.WaitGroup
	logging.Go(func() {
		for line := range lines {
			writeLog(line)
			written++
		}
	})

	for car := range cars {
		lines <- plate(car)
	}
	fmt.Println("all cars are through")
	close(lines)
	logging.Wait()
	fmt.Printf("written: %d, dropped: 0\n", written)
}
