// A receive from a closed channel gives the zero value at once, and the zero value of
// a bool looks like a vote against it. The range loop ends at the close and sees only
// what was sent.
//
//koan:class zero value of a closed channel taken for a value; ASPLOS'19 study: non-blocking, channel misuse; 100 Go Mistakes
//koan:shipped TestTheVotesAreCounted: yes 2, no 3, absent 0
//koan:also TestNobodyVotes
package main

import "fmt"

func main() {
	yes, no := 0, 0
	for inFavour := range vote() {
		if inFavour {
			yes++
		} else {
			no++
		}
	}
	fmt.Printf("yes %d, no %d, absent %d\n", yes, no, tenants-yes-no)
}
