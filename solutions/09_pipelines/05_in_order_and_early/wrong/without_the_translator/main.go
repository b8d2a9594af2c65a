// Tempting: do what the translator does. Another translator does something else.
//
//koan:rejected TestAnotherTranslator: At 3s the first line is ready.
//koan:also TestAnEmptyTranslation
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
