// A channel does as well, if the value is sent by a deferred call.
package main

import "fmt"

func main() {
	done := make(chan struct{}, len(uploads))
	for _, u := range uploads {
		go func() {
			defer func() { done <- struct{}{} }()
			send(u)
			fmt.Println(u.name, "sent")
		}()
	}
	for range uploads {
		<-done
	}
	fmt.Println("the connection is closed")
}
