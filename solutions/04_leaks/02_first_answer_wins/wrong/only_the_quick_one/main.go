// Tempting: ask New York only, it is the quickest. Today.
//
//koan:rejected TestMoreMirrors: The first answer is taken as soon as it comes.
//koan:also TestAnotherIsTheQuickest, TestItAnswersAtOnce
package main

import (
	"fmt"
	"time"
)

func main() {
	for _, tile := range tiles {
		fmt.Println(mirrors[1].fetch(tile))
	}
	time.Sleep(time.Minute)
}
