// Tempting: collect all requests, and then send them at leisure. The first ones
// wait for the last to come up.
//
//koan:rejected TestNobodyWaitsForNothing: is not less than or equal to
//koan:also TestRequestsOneByOne
package main

import "time"

func main() {
	var all []int
	for r := range requests() {
		all = append(all, r)
	}
	for _, r := range all {
		send(r)
		time.Sleep(2 * time.Second)
	}
}
