// main closes the channel of wanted temperatures, and the goroutine returns.
package main

import (
	"fmt"
	"time"
)

func regulate(room string, wishes <-chan int) {
	minute := time.NewTicker(time.Minute)
	defer minute.Stop()
	now, want := 18, 18
	for {
		select {
		case wish, more := <-wishes:
			if !more {
				return
			}
			want = wish
		case <-minute.C:
			if now != want {
				now = turn(room, now, want)
			}
		}
	}
}

func main() {
	for _, c := range contracts {
		wishes := make(chan int)
		go regulate(c.room, wishes)
		wishes <- c.want
		time.Sleep(c.length)
		close(wishes)
	}
	fmt.Println("house empty")
}
