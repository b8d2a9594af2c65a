// Tempting: every line waits in a goroutine of its own. The queue is still there, it is
// only harder to see.
//
//koan:rejected TestNoLineIsDroppedSilently: at most three lines behind
//koan:also TestTheHolidaysBegin, TestNoDataRaces
package main

import (
	"fmt"
	"sync"
)

func main() {
	lines := make(chan string, 3)
	written := 0
	var logging, sending sync.WaitGroup
	logging.Go(func() {
		for line := range lines {
			writeLog(line)
			written++
		}
	})

	for car := range cars {
		sending.Go(func() { lines <- plate(car) })
	}
	fmt.Println("all cars are through")
	sending.Wait()
	close(lines)
	logging.Wait()
	fmt.Printf("written: %d, dropped: 0\n", written)
}
