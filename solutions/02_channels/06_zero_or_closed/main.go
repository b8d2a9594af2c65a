// A receive from a closed channel returns the zero value at once, and the zero
// value of a bool looks like a vote against. The range loop ends when the
// channel is closed, and receives only what was sent.
//
//koan:class zero value of a closed channel taken for a value; ASPLOS'19 study: non-blocking, channel misuse; 100 Go Mistakes
//koan:shipped TestTheVotesAreCounted: yes 2, no 3, absent 0
//koan:also TestNoneMayVote, TestMoreTenants
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
