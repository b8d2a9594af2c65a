// The channels themselves come through a channel: this way nobody needs to know
// how long the text is.
package main

import "fmt"

func main() {
	pending := make(chan chan string, len(text))
	for _, line := range text {
		result := make(chan string, 1)
		pending <- result
		go func() { result <- translate(line) }()
	}
	close(pending)
	for result := range pending {
		fmt.Println(<-result)
	}
}
