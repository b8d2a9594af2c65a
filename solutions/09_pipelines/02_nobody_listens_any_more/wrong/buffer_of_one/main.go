// Tempting: a buffer for one more error. There may be more errors, and then the
// source waits for the filter.
//
//koan:rejected TestALogOfErrors: all goroutines are asleep - deadlock!
//koan:also TestThreeErrorsArePrinted, TestAQuickLog
package main

import (
	"fmt"
	"strings"
)

func errorsOnly(lines <-chan string) <-chan string {
	found := make(chan string, 1)
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
	found := errorsOnly(read(make(chan struct{})))
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
