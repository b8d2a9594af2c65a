// Tempting: the requests seem to be far enough apart. Not all of them are.
//
//koan:rejected TestEveryRequestIsServed: 2 refused
//koan:also TestRequestsOneByOne, TestRequestsAtOnce, TestNoRequestWaitsTooLong
package main

func main() {
	for r := range requests() {
		send(r)
	}
}
