package main

import (
	"fmt"
	"time"
)

func slow() string {
	time.Sleep(2 * time.Second)
	return "answer"
}

func main() {
	result := make(chan string)
	go func() { result <- slow() }()
	select {
	case r := <-result:
		fmt.Println(r)
	case <-time.After(time.Second):
		fmt.Println("timeout")
	}
	time.Sleep(5 * time.Second)
}
