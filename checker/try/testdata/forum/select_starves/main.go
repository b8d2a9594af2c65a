package main

import (
	"fmt"
	"time"
)

func main() {
	work := make(chan int)
	quit := make(chan bool)
	go func() {
		for i := 0; ; i++ {
			work <- i
		}
	}()
	go func() {
		time.Sleep(time.Second)
		close(quit)
	}()
	n := 0
	for {
		select {
		case <-work:
			n++
		case <-quit:
			fmt.Println("worked", n)
			return
		}
	}
}
