// Tempting: one of many, that is a Once. It is one for good, and the others wait.
//
//koan:rejected TestOneOfEight: Seven of eight are turned down at once.
//koan:also TestTheLatecomerIsTurnedDown, TestOneOfThirty, TestTheLatecomerMayGoIn
package main

import (
	"fmt"
	"sync"
)

var once sync.Once

func rewrite(who string) {
	first := false
	once.Do(func() {
		first = true
		rewriteIndex()
	})
	if first {
		fmt.Println(who, "has rewritten the index")
	} else {
		fmt.Println(who, "is turned down")
	}
}

func main() {
	everybody(rewrite)
}
