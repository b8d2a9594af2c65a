// Both send on one channel, which is closed when both have left.
package main

import (
	"fmt"
	"sync"
)

func main() {
	chat := make(chan string)
	var wg sync.WaitGroup
	for _, name := range []string{"ann", "bob"} {
		lines := join(name)
		wg.Go(func() {
			for line := range lines {
				chat <- name + ": " + line
			}
		})
	}
	go func() {
		wg.Wait()
		close(chat)
	}()
	for line := range chat {
		fmt.Println(line)
	}
	fmt.Println("everybody has left")
}
