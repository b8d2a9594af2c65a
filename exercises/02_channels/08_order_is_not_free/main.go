// A subtitle is translated word by word, all words at the same time.
package main

import "fmt"

func main() {
	translated := make(chan string)
	for _, word := range words {
		go func() {
			translated <- translate(word)
		}()
	}

	for range words {
		fmt.Println(<-translated)
	}
}
