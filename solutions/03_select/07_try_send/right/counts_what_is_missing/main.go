// Every line that was not written has been dropped.
package main

import "fmt"

func main() {
	lines, written := make(chan string, 3), make(chan int)
	go func() {
		n := 0
		for line := range lines {
			writeLog(line)
			n++
		}
		written <- n
	}()
	for car := range cars {
		select {
		case lines <- plate(car):
		default:
		}
	}
	fmt.Println("all cars are through")
	close(lines)
	n := <-written
	fmt.Printf("written: %d, dropped: %d\n", n, cars-n)
}
