// Tempting: where it said two it now says three, in both places. That is right
// until the crew changes again.
//
//koan:rejected TestTheCrewGrows: was cut off
//koan:rejected TestTheCrewShrinks: all goroutines are asleep - deadlock!
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
