// Tempting: a send that does not wait. Somebody who is just printing is not
// waiting either, and misses an error.
//
//koan:rejected TestAQuickLog: The first three errors are shown
package main

import (
	"fmt"
	"strings"
)

// errorsOnly passes on the lines that report an error.
func errorsOnly(lines <-chan string) <-chan string {
	found := make(chan string)
	go func() {
		defer close(found)
		for line := range lines {
			if strings.HasPrefix(line, "error") {
				select {
				case found <- line:
				default:
				}
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
	for range found {
	}
	fmt.Println("that is enough")
}
