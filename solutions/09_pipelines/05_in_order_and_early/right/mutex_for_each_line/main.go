// A mutex for each line, locked before its goroutine starts and unlocked when the
// line is there.
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
