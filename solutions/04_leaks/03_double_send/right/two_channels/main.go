// Numbers and errors have a channel each, and the goroutine sends on one of them.
package main

import (
	"fmt"
	"strconv"
	"time"
)

func main() {
	sum := 0
	for _, row := range rows {
		numbers, errs := make(chan int), make(chan error)
		go func() {
			if n, err := strconv.Atoi(fetch(row)); err != nil {
				errs <- err
			} else {
				numbers <- n
			}
		}()
		select {
		case n := <-numbers:
			sum += n
		case <-errs:
			fmt.Println("bad row:", row)
		}
	}
	fmt.Println("sum:", sum)
	time.Sleep(time.Minute)
}
