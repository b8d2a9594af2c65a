// One wait group for each line. main waits for the one that it needs next.
package main

import (
	"fmt"
	"sync"
)

func main() {
	translated := make([]string, len(text))
	ready := make([]sync.WaitGroup, len(text))
	for i, line := range text {
		ready[i].Go(func() { translated[i] = translate(line) })
	}
	for i := range text {
		ready[i].Wait()
		fmt.Println(translated[i])
	}
}
