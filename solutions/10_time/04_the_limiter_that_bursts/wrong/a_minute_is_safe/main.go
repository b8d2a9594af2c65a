// Tempting: be on the safe side. It is served, some time.
//
//koan:rejected TestNobodyWaitsForNothing: is not less than or equal to
//koan:also TestRequestsOneByOne, TestRequestsAtOnce
package main

import "time"

func main() {
	for r := range requests() {
		send(r)
		time.Sleep(time.Minute)
	}
}
