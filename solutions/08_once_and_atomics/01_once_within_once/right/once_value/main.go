// sync.OnceValue returns the map, so no function can use the map before it is
// read.
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
