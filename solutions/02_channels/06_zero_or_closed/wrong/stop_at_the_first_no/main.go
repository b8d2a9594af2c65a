// Tempting: false means closed, so stop there. It may also be a vote.
//
//koan:rejected TestTheVotesAreCounted: yes 1, no 0, absent 4
//koan:also TestNoLeaks, TestAllMayVote, TestMoreTenants
package main

import "fmt"

func main() {
	box := vote()
	yes, no := 0, 0
	for <-box {
		yes++
	}
	fmt.Printf("yes %d, no %d, absent %d\n", yes, no, tenants-yes-no)
}
