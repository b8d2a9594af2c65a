// OnceValue keeps the map with the Once, so nothing can ask for the one without
// the other.
package main

import (
	"fmt"
	"sync"
)

var settings = sync.OnceValue(func() map[string]string {
	read := readFile()
	fmt.Println(read["name"], "has read its settings")
	return read
})

func say(what string) {
	fmt.Println(settings()["name"], what)
}

func main() {
	var wg sync.WaitGroup
	for _, job := range jobs {
		wg.Go(func() {
			say("begins " + job)
			work(settings()["pace"])
			say("is done with " + job)
		})
	}
	wg.Wait()
}
