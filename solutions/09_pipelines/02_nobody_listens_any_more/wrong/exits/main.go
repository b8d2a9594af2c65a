// Tempting: os.Exit ends all goroutines. The last line is not printed, and the
// log is not closed.
//
//koan:rejected TestThreeErrorsArePrinted: os.Exit ended the program
//koan:also TestMainReturnsSoonAfterReview, TestNoLeaks, TestALogOfErrors
//koan:also TestNoLeaksInALogOfErrors, TestAShortLog, TestAQuickLog
//koan:also TestNoLeaksInAQuickLog
package main

import (
	"fmt"
	"os"
	"strings"
)

func main() {
	shown := 0
	for line := range read(nil) {
		if strings.HasPrefix(line, "error") {
			fmt.Println(line)
			if shown++; shown == 3 {
				os.Exit(0)
			}
		}
	}
}
