// Tempting: room for one more error in the channel. It depends on how many more
// there are, and the source waits for the filter.
//
//koan:rejected TestNothingButErrors: all goroutines are asleep - deadlock!
//koan:also TestThreeErrorsAreShown, TestAQuickLog
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
