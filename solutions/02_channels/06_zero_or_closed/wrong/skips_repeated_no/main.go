// Tempting: a no right after another no is the closed channel. It may also be a
// vote.
//
//koan:rejected TestAllMayVote: yes 2, no 2, absent 1
//koan:also TestTheVotesAreCounted, TestNoneMayVote, TestMoreTenants
package main

import "fmt"

func main() {
	box := vote()
	yes, no := 0, 0
	last := true
	for range tenants {
		inFavour := <-box
		if inFavour {
			yes++
		} else if last {
			no++
		}
		last = inFavour
	}
	fmt.Printf("yes %d, no %d, absent %d\n", yes, no, tenants-yes-no)
}
