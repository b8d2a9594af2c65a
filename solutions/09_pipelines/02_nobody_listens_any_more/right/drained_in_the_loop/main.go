// The filter may continue to send while main receives. main ignores what it does
// not need, until the source has returned, and the filter after it.
package main

import (
	"fmt"
	"strings"
)

func errorsOnly(lines <-chan string) <-chan string {
	found := make(chan string)
	go func() {
		defer close(found)
		for line := range lines {
			if strings.HasPrefix(line, "error") {
				found <- line
			}
		}
	}()
	return found
}

func main() {
	stop := make(chan struct{})
	shown := 0
	for line := range errorsOnly(read(stop)) {
		if shown++; shown <= 3 {
			fmt.Println(line)
		}
		if shown == 3 {
			review()
			close(stop)
		}
	}
	if shown < 3 {
		review()
		close(stop)
	}
	closed.Wait()
	fmt.Println("that is enough")
}
