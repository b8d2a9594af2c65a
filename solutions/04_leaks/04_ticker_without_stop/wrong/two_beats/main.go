// Tempting: two beats are enough for a call. Some are longer.
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
		for range 2 {
			time.Sleep(time.Second)
			fmt.Println(person, "is there")
		}
	}()
	talk(person)
	fmt.Println(person, "says bye")
}
