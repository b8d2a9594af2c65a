// To drop what nobody has time for may be right; to drop it silently is not. The default
// is the place where it happens, so it is counted there and told in the end.
//
//koan:class values dropped silently by a non-blocking send; ASPLOS'19 study: channel misuse; 100 Go Mistakes: select with default
//koan:shipped TestNoLineIsDroppedSilently: how many were dropped
//koan:also TestTheHolidaysBegin, TestACarNowAndThen
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
