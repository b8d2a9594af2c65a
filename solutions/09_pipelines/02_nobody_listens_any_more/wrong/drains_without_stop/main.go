// Tempting: receive what is left, without closing stop. The log is read to its
// end.
//
//koan:rejected TestMainReturnsSoonAfterReview: At 9s review has returned
//koan:also TestALogOfErrors, TestAQuickLog
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
