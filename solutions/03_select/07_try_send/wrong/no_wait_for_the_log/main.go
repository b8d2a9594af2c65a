// Tempting: print the numbers as soon as all cars are through. The log hasn't
// been written by then.
//
//koan:rejected TestNoLineIsDroppedSilently: The last line says how many lines were written
//koan:also TestNoLeaks, TestManyCars, TestCarsOneAfterTheOther
package main

import "fmt"

func main() {
	lines := make(chan string, 3)
	go func() {
		for line := range lines {
			writeLog(line)
		}
	}()

	dropped := 0
	for car := range cars {
		select {
		case lines <- plate(car):
		default:
			dropped++
		}
	}
	fmt.Println("all cars are through")
	close(lines)
	fmt.Printf("written: %d, dropped: %d\n", cars-dropped, dropped)
}
