// Tempting: call send in main's goroutine, so there is nothing to wait for.
// Then Goexit ends main's goroutine.
//
//koan:rejected TestTheConnectionIsClosed: no goroutines (main called runtime.Goexit) - deadlock!
//koan:also TestAnyMayBeRefused, TestMainDoesNotGuessHowLong, TestAllMayBeRefused
package main

import "fmt"

func main() {
	for _, u := range uploads {
		send(u)
		fmt.Println(u.name, "sent")
	}
	fmt.Println("the connection is closed")
}
