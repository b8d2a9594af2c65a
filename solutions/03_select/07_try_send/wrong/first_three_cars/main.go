// Tempting: three lines can wait, so the first three cars are logged. Later
// cars are not, even if there is room again.
//
//koan:rejected TestCarsOneAfterTheOther: All lines are written, because the log is never full.
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
		p := plate(car)
		if car < 3 {
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
