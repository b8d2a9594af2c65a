// A channel with room for one token, and a select that does not block.
package main

import "fmt"

var token = make(chan struct{}, 1)

func rewrite(who string) {
	select {
	case token <- struct{}{}:
	default:
		fmt.Println(who, "is turned down")
		return
	}
	rewriteIndex()
	<-token
	fmt.Println(who, "has rewritten the index")
}

func main() {
	requests(rewrite)
}
