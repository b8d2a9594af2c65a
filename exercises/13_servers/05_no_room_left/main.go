// A print shop on the net prints every order in a goroutine of its own.
package main

import "sync"

func main() {
	var wg sync.WaitGroup
	for o := range orders() {
		wg.Go(func() { print(o) })
	}
	wg.Wait()
}
