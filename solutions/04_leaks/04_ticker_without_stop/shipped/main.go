// A call that shows with a heartbeat, once a second, that the line still stands.
package main

import (
	"fmt"
	"time"
)

func main() {
	for _, person := range people {
		call(person)
	}
	time.Sleep(time.Minute) // nobody else calls
}

func call(person string) {
	hangUp := heartbeat(person)
	defer hangUp()
	talk(person)
	fmt.Println(person, "says bye")
}

// heartbeat beats once a second until it is stopped.
func heartbeat(person string) (stop func()) {
	ticker := time.NewTicker(time.Second)
	go func() {
		for range ticker.C {
			fmt.Println(person, "is there")
		}
	}()
	return ticker.Stop
}
