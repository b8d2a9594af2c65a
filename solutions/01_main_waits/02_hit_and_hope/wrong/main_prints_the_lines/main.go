// Tempting: main prints the expected lines itself. It would have to change
// whenever run does.
//
//koan:rejected TestEitherMayBeTheLonger: After 1s, B prints its other four lines.
//koan:rejected TestMainWaitsForASlowerRun: actual  : 5s
package main

import (
	"fmt"
	"time"
)

func main() {
	for i := range 5 {
		time.Sleep(time.Second)
		fmt.Println("A")
		if i == 0 {
			fmt.Println("B")
		}
	}
}
