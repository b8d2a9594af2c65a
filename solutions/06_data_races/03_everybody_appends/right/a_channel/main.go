// Only main appends.
package main

import "fmt"

func main() {
	incoming := make(chan int)
	for h := range households {
		go func() { incoming <- ask(h) }()
	}
	var answers []int
	people := 0
	for range households {
		n := <-incoming
		answers = append(answers, n)
		people += n
	}
	fmt.Println("answers:", len(answers), "people:", people)
}
