// A mutex can be tried. This is one of the few places where that is what one wants.
package main

import (
	"fmt"
	"sync"
)

var writing sync.Mutex

func rewrite(who string) {
	if !writing.TryLock() {
		fmt.Println(who, "is turned down")
		return
	}
	rewriteIndex()
	writing.Unlock()
	fmt.Println(who, "has rewritten the index")
}

func main() {
	everybody(rewrite)
}
