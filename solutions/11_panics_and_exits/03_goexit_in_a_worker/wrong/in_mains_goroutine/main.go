// Tempting: without goroutines there is nothing to wait for. Now it is main that
// send gives up.
//
//koan:rejected TestTheConnectionIsClosed: no goroutines (main called runtime.Goexit) - deadlock!
//koan:also TestAnyMayBeRefused, TestMainDoesNotGuessHowLong
package main

import "fmt"

func main() {
	for _, u := range uploads {
		send(u)
		fmt.Println(u.name, "sent")
	}
	fmt.Println("the connection is closed")
}
