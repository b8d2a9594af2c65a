// If no link is given the program prints how it is called, and main takes the
// largest code from a channel.
package main

import (
	"errors"
	"fmt"
	"os"
)

func main() {
	if len(os.Args) == 1 {
		fmt.Println("usage: links LINK ...")
		os.Exit(2)
	}
	codes := make(chan int)
	for _, name := range os.Args[1:] {
		go func() {
			err := check(name)
			switch {
			case err == nil:
				codes <- 0
				return
			case errors.Is(err, errUnknown):
				defer func() { codes <- 2 }()
			default:
				defer func() { codes <- 1 }()
			}
			fmt.Fprintln(os.Stderr, err)
		}()
	}
	code := 0
	for range os.Args[1:] {
		code = max(code, <-codes)
	}
	os.Exit(code)
}
