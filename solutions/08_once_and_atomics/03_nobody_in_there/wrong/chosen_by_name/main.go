// Tempting: let it be the first clerk, always. He need not be the one who comes
// first, nor come at all.
//
//koan:rejected TestTheLatecomerMayGoIn: Who finds nobody in there
package main

import (
	"fmt"
	"strings"
)

// rewrite rewrites the index, unless that is under way.
func rewrite(who string) {
	if !strings.HasSuffix(who, "clerk 1") {
		fmt.Println(who, "is turned down")
		return
	}
	rewriteIndex()
	fmt.Println(who, "has rewritten the index")
}

func main() {
	everybody(rewrite)
}
