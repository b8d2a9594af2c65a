// The buffer may stay as it is. Should it be full, a sender waits until main
// receives; and main receives from everybody.
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
