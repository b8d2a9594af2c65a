// Tempting: always let the first clerk rewrite the index. Then a request of
// another clerk is turned down, even if no goroutine is rewriting the index.
//
//koan:rejected TestTheLatecomerRewritesAFinishedIndex: The latecomer comes at 0.5s
package main

import (
	"fmt"
	"strings"
)

// rewrite rewrites the index, unless another goroutine is doing so.
func rewrite(who string) {
	if !strings.HasSuffix(who, "clerk 1") {
		fmt.Println(who, "is turned down")
		return
	}
	rewriteIndex()
	fmt.Println(who, "has rewritten the index")
}

func main() {
	requests(rewrite)
}
