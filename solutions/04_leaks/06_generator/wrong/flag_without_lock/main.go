// Tempting: a bool shows the generator to end. The two goroutines write and read it
// without synchronization.
//
//koan:rejected TestNoDataRaces: no data race
package main

import (
	"fmt"
	"time"
)

func main() {
	for _, year := range years {
		fmt.Println("invoice", year, nextFree(year))
	}
	time.Sleep(time.Minute)
}

func nextFree(year int) int {
	enough := false
	out := numbers(&enough)
	defer func() {
		enough = true
		<-out
	}()
	for n := range out {
		if !taken(year, n) {
			return n
		}
	}
	panic("unreachable")
}

func numbers(enough *bool) <-chan int {
	out := make(chan int)
	go func() {
		for n := 1; !*enough; n++ {
			out <- n
		}
	}()
	return out
}
