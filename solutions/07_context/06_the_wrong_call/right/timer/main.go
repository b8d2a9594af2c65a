// A timer does what is needed, and has its Stop too.
package main

import (
	"fmt"
	"time"
)

func call(words string) (string, error) {
	timer := time.AfterFunc(5*time.Second, interrupt)
	defer timer.Stop()
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
