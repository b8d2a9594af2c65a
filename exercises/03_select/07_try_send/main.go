// A gate logs the cars that pass. Cars must not wait for the log, which is slow. So
// the log has room for three lines, and if it is full, a line is dropped.
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
		select {
		case lines <- plate(car):
		default:
		}
	}
	fmt.Println("all cars are through")
	close(lines)
	logging.Wait()
	fmt.Println("written:", written)
}
