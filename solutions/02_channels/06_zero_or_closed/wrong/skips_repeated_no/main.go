// Tempting: a no that comes right after another no is the closed box speaking.
//
//koan:rejected TestEverybodyVotes: yes 2, no 2, absent 1
//koan:also TestTheVotesAreCounted, TestNobodyVotes
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
