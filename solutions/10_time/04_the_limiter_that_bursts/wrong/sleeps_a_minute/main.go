// Tempting: a minute between two requests is certainly long enough. The
// requests wait far too long.
//
//koan:rejected TestNoRequestWaitsTooLong: can be served at
//koan:also TestRequestsOneByOne, TestRequestsAtOnce
package main

import "time"

func main() {
	for r := range requests() {
		send(r)
		time.Sleep(time.Minute)
	}
}
