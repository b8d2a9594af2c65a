// Tempting: a buffer that holds the whole log. No send blocks, but the log is
// read to its end.
//
//koan:rejected TestMainReturnsSoonAfterReview: At 9s review has returned
//koan:also TestThreeErrorsArePrinted, TestALogOfErrors, TestAQuickLog
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
