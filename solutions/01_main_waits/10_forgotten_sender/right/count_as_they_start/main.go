// main counts the goroutines as it starts them, and receives as many values.
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
