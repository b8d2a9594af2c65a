// Each word has a channel of its own, and main receives from one after the
// other. The first words are printed while later ones are still being looked
// up.
package main

import "fmt"

func main() {
	var results []chan string
	for _, word := range words {
		result := make(chan string, 1)
		results = append(results, result)
		go func() { result <- translate(word) }()
	}
	for _, result := range results {
		fmt.Println(<-result)
	}
}
