package main

import "fmt"

func main() {
	numbers := make(chan int)
	done := make(chan bool)
	go func() {
		for i := range 3 {
			numbers <- i
		}
		close(numbers)
	}()
	for {
		select {
		case n, ok := <-numbers:
			if ok {
				fmt.Println(n)
			}
		case <-done:
			return
		}
	}
}
