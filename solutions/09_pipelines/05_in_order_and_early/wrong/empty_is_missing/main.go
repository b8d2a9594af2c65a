// Tempting: an empty string in the slice means that the line is not ready. A
// translation may be empty, and then no line after it is printed.
//
//koan:rejected TestAnEmptyTranslation: An empty line is printed like any other.
package main

import (
	"fmt"
	"sync"
)

func main() {
	translated := make([]string, len(text))
	next := 0
	var mu sync.Mutex
	var wg sync.WaitGroup
	for i, line := range text {
		wg.Go(func() {
			t := translate(line)
			mu.Lock()
			defer mu.Unlock()
			translated[i] = t
			for next < len(text) && translated[next] != "" {
				fmt.Println(translated[next])
				next++
			}
		})
	}
	wg.Wait()
}
