// Tempting: the requests come up slowly enough. Not all of them.
//
//koan:rejected TestEveryRequestIsServed: 2 refused
//koan:also TestRequestsOneByOne, TestRequestsAtOnce
package main

func main() {
	for r := range requests() {
		send(r)
	}
}
