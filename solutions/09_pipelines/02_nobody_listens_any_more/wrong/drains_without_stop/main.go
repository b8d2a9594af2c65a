// Tempting: drain what is left, without telling anybody to stop. The log is read
// to its end for nothing.
//
//koan:rejected TestItStopsSoon: The log is not read to its end.
//koan:also TestNothingButErrors
package main

import (
	"fmt"
	"strings"
)

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
	shown := 0
	for line := range errorsOnly(read(make(chan struct{}))) {
		if shown++; shown <= 3 {
			fmt.Println(line)
		}
	}
	review()
	closed.Wait()
	fmt.Println("that is enough")
}
