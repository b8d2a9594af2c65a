// Tempting: taken in one operation, and never given back. On the second day all are
// turned down.
//
//koan:rejected TestTheLatecomerIsTurnedDown: The index is rewritten three times.
//koan:also TestOneOfEight, TestOneOfThirty, TestTheLatecomerMayGoIn
package main

import (
	"fmt"
	"sync/atomic"
)

var busy atomic.Bool

func rewrite(who string) {
	if busy.Swap(true) {
		fmt.Println(who, "is turned down")
		return
	}
	rewriteIndex()
	fmt.Println(who, "has rewritten the index")
}

func main() {
	everybody(rewrite)
}
