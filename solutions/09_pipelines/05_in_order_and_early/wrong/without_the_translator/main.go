// Tempting: it is known how long each line takes and what comes of it. Today, and
// with this translator.
//
//koan:rejected TestAnotherTranslator: The first line is there after three seconds.
package main

import (
	"fmt"
	"strings"
	"time"
)

func main() {
	begin := time.Now()
	for _, line := range text {
		time.Sleep(time.Duration(secondsFor[line])*time.Second - time.Since(begin))
		fmt.Println(strings.ToUpper(line))
	}
}
