package main

import (
	"fmt"
	"time"
)

func main() {
	urgent := make(chan string, 3)
	usual := make(chan string, 3)
	for i := range 3 {
		usual <- fmt.Sprint("usual ", i)
		urgent <- fmt.Sprint("urgent ", i)
	}
	timeout := time.After(time.Second)
	for {
		select {
		case job := <-urgent: // should always come first
			fmt.Println(job)
		case job := <-usual:
			fmt.Println(job)
		case <-timeout:
			return
		}
	}
}
