// Tempting: main closes the channel when it needs no more errors. The filter is
// still sending, and panics.
//
//koan:rejected TestALogOfErrors: panic: send on closed channel
//koan:also TestThreeErrorsArePrinted, TestAShortLog, TestAQuickLog
//koan:also TestNoLeaksInAQuickLog, TestNoDataRaces
//koan:also TestNoLeaks
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
