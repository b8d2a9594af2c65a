// What everybody needs can be read before anybody begins: then there is nothing
// left for a Once to do.
package main

import (
	"fmt"
	"sync"
)

func main() {
	settings := readFile()
	say := func(what string) { fmt.Println(settings["name"], what) }
	say("has read its settings")
	var wg sync.WaitGroup
	for _, job := range jobs {
		wg.Go(func() {
			say("begins " + job)
			work(settings["pace"])
			say("is done with " + job)
		})
	}
	wg.Wait()
}
