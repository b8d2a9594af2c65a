// A channel works as well if a deferred call sends the value.
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
