// Tempting: count what is written, and tell it at once. The log has not finished.
//
//koan:rejected TestNoLineIsDroppedSilently: What was expected
//koan:also TestNoLeaks, TestTheHolidaysBegin, TestACarNowAndThen
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
