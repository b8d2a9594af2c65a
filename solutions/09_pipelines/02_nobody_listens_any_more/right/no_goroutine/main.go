// The filter isn't a goroutine: main receives from the source itself.
package main

import (
	"fmt"
	"strings"
)

func main() {
	stop := make(chan struct{})
	shown := 0
	for line := range read(stop) {
		if !strings.HasPrefix(line, "error") {
			continue
		}
		fmt.Println(line)
		if shown++; shown == 3 {
			break
		}
	}
	review()
	close(stop)
	closed.Wait()
	fmt.Println("that is enough")
}
