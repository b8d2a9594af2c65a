// Tempting: if every car waits, no line is dropped. But no car may wait.
//
//koan:rejected TestNoLineIsDroppedSilently: At 0s, all cars are through, because no car waits for the log.
//koan:also TestManyCars
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
