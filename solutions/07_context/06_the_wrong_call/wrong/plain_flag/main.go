// Tempting: the function checks a plain variable. Two goroutines access it at the
// same time.
//
//koan:rejected TestNoDataRaces: data race
//koan:also TestCallsOfExactlyFiveSeconds
package main

import (
	"fmt"
	"time"
)

func call(words string) (string, error) {
	over := false
	time.AfterFunc(5*time.Second, func() {
		if !over {
			interrupt()
		}
	})
	defer func() { over = true }()
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
