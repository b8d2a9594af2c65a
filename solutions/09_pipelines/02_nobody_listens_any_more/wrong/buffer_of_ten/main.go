// Tempting: a buffer of ten errors. The filter itself holds one more.
//
//koan:rejected TestAQuickLog: the log is read too far ahead
//koan:also TestNoLeaksInAQuickLog
package main

import (
	"fmt"
	"strings"
)

// errorsOnly sends on the lines that report an error, until there are no more
// lines or stop is closed.
func errorsOnly(lines <-chan string, stop <-chan struct{}) <-chan string {
	found := make(chan string, 10)
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
