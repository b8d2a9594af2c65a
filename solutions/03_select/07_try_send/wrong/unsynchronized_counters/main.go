// Tempting: two counters say whether there is room. Both are plain variables,
// and one of them is changed by the goroutine that writes the log.
//
//koan:rejected TestNoDataRaces: There must be no data race.
package main

import (
	"fmt"
	"sync"
)

func main() {
	lines := make(chan string, 3)
	queued, written, dropped := 0, 0, 0
	var logging sync.WaitGroup
	logging.Go(func() {
		for line := range lines {
			writeLog(line)
			written++
		}
	})
	for car := range cars {
		p := plate(car)
		if queued-written < 4 {
			queued++
			lines <- p
		} else {
			dropped++
		}
	}
	fmt.Println("all cars are through")
	close(lines)
	logging.Wait()
	fmt.Printf("written: %d, dropped: %d\n", written, dropped)
}
