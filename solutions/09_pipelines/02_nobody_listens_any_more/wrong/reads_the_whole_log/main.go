// Tempting: a buffer that holds any log. Nobody is blocked, and everything is
// read.
//
//koan:rejected TestItStopsSoon: The log is not read to its end.
//koan:also TestThreeErrorsAreShown, TestNothingButErrors, TestAQuickLog
package main

import (
	"fmt"
	"strings"
)

func main() {
	found := make(chan string, 1000)
	for line := range read(nil) {
		if strings.HasPrefix(line, "error") {
			found <- line
		}
	}
	close(found)
	for range 3 {
		if line, ok := <-found; ok {
			fmt.Println(line)
		}
	}
	closed.Wait()
	fmt.Println("that is enough")
}
