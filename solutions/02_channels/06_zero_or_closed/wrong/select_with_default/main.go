// Tempting: a select with a default, for tenants who are absent. At that
// moment, no vote has been sent yet.
//
//koan:rejected TestTheVotesAreCounted: yes 0, no 0, absent 5
//koan:also TestNoLeaks, TestAllMayVote, TestNoneMayVote, TestMoreTenants
package main

import "fmt"

func main() {
	box := vote()
	yes, no := 0, 0
	for range tenants {
		select {
		case inFavour := <-box:
			if inFavour {
				yes++
			} else {
				no++
			}
		default:
		}
	}
	fmt.Printf("yes %d, no %d, absent %d\n", yes, no, tenants-yes-no)
}
