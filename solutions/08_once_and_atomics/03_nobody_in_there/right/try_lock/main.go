// TryLock locks the mutex or returns false. This is one of the few places where
// TryLock is the right choice.
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
	requests(rewrite)
}
