// Tempting: os.Exit takes the filter along. It never says that it is enough, nor
// closes the log.
//
//koan:rejected TestThreeErrorsAreShown: os.Exit ended the program
//koan:also TestItStopsSoon, TestNoLeaks, TestNothingButErrors
//koan:also TestNothingIsLeftOfNothingButErrors, TestAShortLog, TestAQuickLog
//koan:also TestNothingIsLeftOfAQuickLog
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
