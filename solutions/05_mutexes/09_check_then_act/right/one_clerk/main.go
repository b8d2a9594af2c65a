// Forms are read at the same time, and one goroutine alone looks and writes.
package main

import (
	"fmt"
	"sync"
)

func main() {
	wanted := make(chan string)
	var wg sync.WaitGroup
	for _, name := range forms {
		wg.Go(func() {
			if err := read(name); err != nil {
				fmt.Println(name, "refused:", err)
				return
			}
			wanted <- name
		})
	}
	go func() {
		wg.Wait()
		close(wanted)
	}()
	gone := make(map[string]bool)
	for name := range wanted {
		if gone[name] {
			fmt.Println(name, "is gone")
			continue
		}
		gone[name] = true
		fmt.Println(name, "welcome")
	}
	fmt.Println(len(gone), "names given")
}
