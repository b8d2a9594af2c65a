// A channel for each sensor, closed by its only sender, and main reads all of them.
package main

import (
	"fmt"
	"sync"
)

func main() {
	var mu sync.Mutex
	var readers sync.WaitGroup
	n := 0
	for _, s := range sensors {
		values := make(chan string)
		go func() {
			s.measure(values)
			s.powerDown()
			close(values)
		}()
		readers.Go(func() {
			for v := range values {
				mu.Lock()
				fmt.Println(v)
				n++
				mu.Unlock()
			}
		})
	}
	readers.Wait()
	file(n)
}
