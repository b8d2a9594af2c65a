// Each sensor has a channel of its own, which its only sender closes. A
// goroutine for each channel receives.
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
