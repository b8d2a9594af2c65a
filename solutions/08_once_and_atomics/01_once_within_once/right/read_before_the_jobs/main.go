// Every job needs the settings, so main reads them before it starts the jobs. No
// Once is needed.
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
