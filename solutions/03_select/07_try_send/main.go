// It may be right to drop a line, but not silently. A line is dropped in the
// default case, so the program counts there. It prints the number at the end.
//
//koan:class values dropped silently by a non-blocking send; ASPLOS'19 study: channel misuse; 100 Go Mistakes: select with default
//koan:shipped TestNoLineIsDroppedSilently: how many were dropped
//koan:also TestManyCars, TestCarsOneAfterTheOther, TestNoCars
package main

import (
	"fmt"
	"sync"
)

func main() {
	lines := make(chan string, 3)
	written, dropped := 0, 0
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
			dropped++
		}
	}
	fmt.Println("all cars are through")
	close(lines)
	logging.Wait()
	fmt.Printf("written: %d, dropped: %d\n", written, dropped)
}
