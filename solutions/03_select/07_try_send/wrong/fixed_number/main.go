// Tempting: three lines can wait, so all others are dropped. But the log may
// already be writing one line when the others come.
//
//koan:rejected TestNoLineIsDroppedSilently: how many were dropped
//koan:also TestManyCars, TestCarsOneAfterTheOther, TestNoCars
package main

import (
	"fmt"
	"sync"
)

func main() {
	lines := make(chan string, 3)
	var logging sync.WaitGroup
	logging.Go(func() {
		for line := range lines {
			writeLog(line)
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
	fmt.Printf("written: %d, dropped: %d\n", 3, cars-3)
}
