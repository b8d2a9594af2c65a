// Tempting: a select with a default for those who are absent. At this moment nobody
// has voted yet.
//
//koan:rejected TestTheVotesAreCounted: yes 0, no 0, absent 5
//koan:also TestNoLeaks, TestEverybodyVotes, TestNobodyVotes
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
