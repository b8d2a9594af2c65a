// Tempting: stop when the channel is empty. An unbuffered channel always is.
//
//koan:rejected TestTheVotesAreCounted: yes 0, no 0, absent 5
//koan:also TestNoLeaks, TestAllMayVote, TestMoreTenants
package main

import "fmt"

func main() {
	box := vote()
	yes, no := 0, 0
	for len(box) > 0 {
		if <-box {
			yes++
		} else {
			no++
		}
	}
	fmt.Printf("yes %d, no %d, absent %d\n", yes, no, tenants-yes-no)
}
