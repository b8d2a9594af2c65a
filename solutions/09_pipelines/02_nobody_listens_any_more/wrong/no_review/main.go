// Tempting: without the three seconds no fourth error is found. Nobody has read
// the first three.
//
//koan:rejected TestItStopsSoon: three for the one who reads them
//koan:also TestAQuickLog, TestNothingIsLeftOfAQuickLog
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
	closed.Wait()
	fmt.Println("that is enough")
}
