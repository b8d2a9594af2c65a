// Tempting: collect all requests, and then send them one by one. The first ones
// wait until the last is ready.
//
//koan:rejected TestNoRequestWaitsTooLong: can be served at
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
