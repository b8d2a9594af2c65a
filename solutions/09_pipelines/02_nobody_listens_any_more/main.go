// A plain send waits for a receiver, possibly forever. So the filter gets the
// stop channel as well, and waits for a receiver or for stop. After main has
// closed stop, it waits for the filter by receiving from found until the filter
// closes it.
//
//koan:class cancellation not passed upstream; leak study: premature function return; ASPLOS'19 study: blocking, channel
//koan:shipped TestNoLeaksInALogOfErrors: blocked in a channel send
//koan:also TestNoLeaks, TestNoLeaksInAQuickLog
package main

import (
	"fmt"
	"strings"
)

// errorsOnly sends on the lines that report an error, until there are no more
// lines or stop is closed.
func errorsOnly(lines <-chan string, stop <-chan struct{}) <-chan string {
	found := make(chan string)
	go func() {
		defer close(found)
		for line := range lines {
			if !strings.HasPrefix(line, "error") {
				continue
			}
			select {
			case found <- line:
			case <-stop:
				return
			}
		}
	}()
	return found
}

func main() {
	stop := make(chan struct{})
	found := errorsOnly(read(stop), stop)
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
