// The house votes. Every tenant who is at home votes, and then the box is closed.
package main

import "fmt"

func main() {
	box := vote()
	yes, no := 0, 0
	for range tenants {
		if inFavour := <-box; inFavour {
			yes++
		} else {
			no++
		}
	}
	fmt.Printf("yes %d, no %d, absent %d\n", yes, no, tenants-yes-no)
}
