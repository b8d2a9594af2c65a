// Tempting: a large buffer, so that the filter never blocks. It reads far ahead, and
// with a larger log it still blocks.
//
//koan:rejected TestAQuickLog: the log is read too far ahead
//koan:also TestNoLeaksInAQuickLog
package main

import (
	"fmt"
	"strings"
)

// errorsOnly passes on the lines that report an error.
func errorsOnly(lines <-chan string) <-chan string {
	found := make(chan string, 1000)
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
	review()
	close(stop)
	closed.Wait()
	fmt.Println("that is enough")
}
