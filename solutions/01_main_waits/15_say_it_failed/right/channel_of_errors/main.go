// main receives as often as there are senders, and prints each error as it
// comes.
package main

import (
	"fmt"
	"os"
)

func main() {
	failed := make(chan error, 2)
	go func() { failed <- run(3, "A") }()
	go func() { failed <- run(5, "B") }()
	code := 0
	for range 2 {
		if err := <-failed; err != nil {
			fmt.Fprintln(os.Stderr, err)
			code = 1
		}
	}
	os.Exit(code)
}
