// One mutex for each line. It is locked before the goroutine starts, and unlocked
// when the line is ready.
package main

import (
	"fmt"
	"sync"
)

func main() {
	translated := make([]string, len(text))
	mu := make([]sync.Mutex, len(text))
	var wg sync.WaitGroup
	for i, line := range text {
		mu[i].Lock()
		wg.Go(func() {
			defer mu[i].Unlock()
			translated[i] = translate(line)
		})
	}
	for i := range translated {
		mu[i].Lock()
		line := translated[i]
		fmt.Println(line)
	}
}
