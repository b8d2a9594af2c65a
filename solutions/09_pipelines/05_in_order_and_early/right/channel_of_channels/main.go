// The channels of the lines are sent over a channel. This also works if the
// length of the text is unknown.
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
