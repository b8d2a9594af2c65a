// The simplest way costs two seconds behind the last one.
package main

import "time"

func main() {
	for r := range requests() {
		send(r)
		time.Sleep(2 * time.Second)
	}
}
