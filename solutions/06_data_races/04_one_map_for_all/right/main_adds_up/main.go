// The goroutines send their maps, and main adds them up.
package main

import "fmt"

func main() {
	lists := make(chan map[string]int)
	for _, book := range books {
		go func() {
			own := map[string]int{}
			for word := range words(book) {
				own[word]++
			}
			lists <- own
		}()
	}
	counts := map[string]int{}
	for range books {
		for word, n := range <-lists {
			counts[word] += n
		}
	}
	for _, word := range []string{"and", "sea", "whale"} {
		fmt.Println(word, counts[word])
	}
}
