// Tempting: main prints the right lines at the right times. But run is never
// called, so a change in run has no effect.
//
//koan:rejected TestRunPrintsTheLines: This is A
//koan:also TestMainWaitsForASlowerRun, TestEitherMayBeTheLonger
//koan:also TestBothMayBeDoneAtOnce, TestBothMayHaveNothingToDo
package main

import (
	"fmt"
	"time"
)

func main() {
	time.Sleep(time.Second)
	fmt.Println("A")
	fmt.Println("B")
	for range 4 {
		time.Sleep(time.Second)
		fmt.Println("B")
	}
}
