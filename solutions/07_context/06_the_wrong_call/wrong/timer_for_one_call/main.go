// Tempting: set a timer only for the call that is never answered. Another day it
// is another call.
//
//koan:rejected TestAnotherCallIsNotAnswered: all goroutines are asleep - deadlock!
package main

import (
	"fmt"
	"time"
)

func call(words string) (string, error) {
	if words == "nobody home" {
		timer := time.AfterFunc(5*time.Second, interrupt)
		defer timer.Stop()
	}
	return say(words)
}

func main() {
	for _, words := range calls {
		answer, err := call(words)
		if err != nil {
			fmt.Println(words, "-", err)
			continue
		}
		fmt.Println(words, "-", answer)
	}
	hangUp()
}
