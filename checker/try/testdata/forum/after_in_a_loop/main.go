package main

import (
	"fmt"
	"time"
)

func heartbeats() chan bool {
	beats := make(chan bool)
	go func() {
		for range time.Tick(time.Second) {
			beats <- true
		}
	}()
	return beats
}

func main() {
	beats := heartbeats()
	for {
		select {
		case <-beats:
		case <-time.After(3 * time.Second):
			fmt.Println("stopping after three seconds")
			return
		}
	}
}
