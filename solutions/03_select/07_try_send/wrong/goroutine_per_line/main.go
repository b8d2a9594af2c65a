// Tempting: every line waits in a goroutine of its own. So more than three
// lines wait, only not in the channel.
//
//koan:rejected TestNoLineIsDroppedSilently: The program ends by 4s, because at most three lines wait, besides the one that is being written.
//koan:also TestManyCars, TestNoDataRaces
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
