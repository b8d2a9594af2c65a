// Tempting: as many beats as the call has seconds. Who knows how long somebody talks?
//
//koan:rejected TestLongCalls: Five beats in each call
package main

import (
	"fmt"
	"time"
)

func main() {
	for _, person := range people {
		call(person)
	}
	time.Sleep(time.Minute)
}

func call(person string) {
	go func() {
		for range int(length / time.Second) {
			time.Sleep(time.Second)
			fmt.Println(person, "is there")
		}
	}()
	talk(person)
	fmt.Println(person, "says bye")
}
