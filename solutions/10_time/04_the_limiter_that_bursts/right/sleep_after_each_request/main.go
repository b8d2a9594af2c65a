// The simplest way. It costs two seconds after the last request.
package main

import "time"

func main() {
	for r := range requests() {
		send(r)
		time.Sleep(2 * time.Second)
	}
}
