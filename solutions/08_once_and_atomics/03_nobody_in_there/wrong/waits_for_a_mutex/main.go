// Tempting: a mutex around it all. Nobody is turned down: they queue, and the index
// is rewritten nine times a day.
//
//koan:rejected TestOneOfEight: Seven of eight are turned down at once.
//koan:also TestTheLatecomerIsTurnedDown, TestOneOfThirty, TestTheLatecomerMayGoIn
package main

import (
	"fmt"
	"sync"
)

var mu sync.Mutex

func rewrite(who string) {
	mu.Lock()
	defer mu.Unlock()
	rewriteIndex()
	fmt.Println(who, "has rewritten the index")
}

func main() {
	everybody(rewrite)
}
