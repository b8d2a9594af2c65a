// The buffer may stay as it is. If it is full, a sender blocks until main
// receives, and main receives from every sender.
package main

import "fmt"

func main() {
	done := make(chan bool, 2)
	for _, w := range crew {
		go func() {
			run(w.iter, w.name)
			done <- true
		}()
	}
	for range len(crew) {
		<-done
	}
	fmt.Println("all done")
}
