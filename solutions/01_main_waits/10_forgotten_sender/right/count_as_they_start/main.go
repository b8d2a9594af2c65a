// main counts those whom it starts, and receives until none of them is left.
package main

import "fmt"

func main() {
	done := make(chan string)
	atWork := 0
	for _, w := range crew {
		atWork++
		go func() {
			run(w.iter, w.name)
			done <- w.name
		}()
	}
	for ; atWork > 0; atWork-- {
		<-done
	}
	fmt.Println("all done")
}
