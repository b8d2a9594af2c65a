// Tempting: three instead of two, in both places. That is right until the crew
// changes again.
//
//koan:rejected TestTheCrewMayGrow: was cut off
//koan:rejected TestTheCrewMayShrink: all goroutines are asleep - deadlock!
//koan:also TestTheCrewMayBeEmpty
package main

import "fmt"

func main() {
	done := make(chan bool, 3)
	for _, w := range crew {
		go func() {
			run(w.iter, w.name)
			done <- true
		}()
	}
	for range 3 {
		<-done
	}
	fmt.Println("all done")
}
