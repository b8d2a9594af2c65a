// Tempting: close stop before the review, so that no fourth error is found. In a
// quick log it has already been found.
//
//koan:rejected TestNoLeaksInAQuickLog: blocked in a channel send
package main

import (
	"fmt"
	"strings"
)

// errorsOnly sends on the lines that report an error.
func errorsOnly(lines <-chan string) <-chan string {
	found := make(chan string)
	go func() {
		defer close(found)
		for line := range lines {
			if strings.HasPrefix(line, "error") {
				found <- line
			}
		}
	}()
	return found
}

func main() {
	stop := make(chan struct{})
	found := errorsOnly(read(stop))
	for range 3 {
		line, ok := <-found
		if !ok {
			break
		}
		fmt.Println(line)
	}
	close(stop)
	review()
	closed.Wait()
	fmt.Println("that is enough")
}
