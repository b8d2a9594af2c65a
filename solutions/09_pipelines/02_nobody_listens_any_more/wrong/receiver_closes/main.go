// Tempting: close what one no longer wants to receive from. The filter is still
// sending.
//
//koan:rejected TestNothingButErrors: panic: send on closed channel
//koan:also TestThreeErrorsAreShown, TestAShortLog, TestAQuickLog
//koan:also TestNothingIsLeftOfAQuickLog, TestNoDataRaces
//koan:also TestNoLeaks
//koan:also TestNothingIsLeftOfNothingButErrors
package main

import (
	"fmt"
	"strings"
)

func errorsOnly(lines <-chan string) chan string {
	found := make(chan string)
	go func() {
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
		fmt.Println(<-found)
	}
	review()
	close(found)
	close(stop)
	closed.Wait()
	fmt.Println("that is enough")
}
