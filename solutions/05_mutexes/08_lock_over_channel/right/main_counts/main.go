// main receives the events, so main can count them. Then nothing is shared.
package main

import (
	"fmt"
	"sync"
)

func main() {
	events := make(chan string)
	var wg sync.WaitGroup
	for _, pkg := range packages {
		wg.Go(func() {
			compile(pkg)
			events <- pkg
		})
	}
	go func() {
		wg.Wait()
		close(events)
	}()
	done := 0
	for pkg := range events {
		done++
		draw(pkg, func() int { return done })
	}
	fmt.Println("built", done)
}
