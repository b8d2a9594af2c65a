// During a call, a heartbeat shows once a second that the line is open.
package main

import (
	"fmt"
	"time"
)

func main() {
	for _, person := range people {
		call(person)
	}
	time.Sleep(time.Minute) // there are no other calls
}

func call(person string) {
	hangUp := heartbeat(person)
	defer hangUp()
	talk(person)
	fmt.Println(person, "says bye")
}

// heartbeat prints a beat once a second until stop is called.
func heartbeat(person string) (stop func()) {
	ticker := time.NewTicker(time.Second)
	go func() {
		for range ticker.C {
			fmt.Println(person, "is there")
		}
	}()
	return ticker.Stop
}
