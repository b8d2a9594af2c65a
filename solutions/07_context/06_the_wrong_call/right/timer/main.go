// A timer is enough here. Like stop, its Stop says whether the function has been
// started.
package main

import (
	"fmt"
	"time"
)

func call(words string) (string, error) {
	done := make(chan struct{})
	timer := time.AfterFunc(5*time.Second, func() {
		defer close(done)
		interrupt()
	})
	defer func() {
		if !timer.Stop() {
			<-done
		}
	}()
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
