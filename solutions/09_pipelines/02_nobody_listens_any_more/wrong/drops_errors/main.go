// Tempting: a send that doesn't block. While main prints an error it isn't
// receiving, and the next error is lost.
//
//koan:rejected TestAQuickLog: main prints the first three errors
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
