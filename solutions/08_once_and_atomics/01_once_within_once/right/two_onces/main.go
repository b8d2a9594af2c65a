// One Once for reading, and another for printing. The function of the second
// calls the first, but not the other way round.
package main

import (
	"fmt"
	"sync"
)

var (
	reading, telling sync.Once
	settings         map[string]string
)

func read(name string) string {
	reading.Do(func() { settings = readFile() })
	return settings[name]
}

func setting(name string) string {
	telling.Do(func() { fmt.Println(read("name"), "has read its settings") })
	return read(name)
}

func say(what string) {
	fmt.Println(setting("name"), what)
}

func main() {
	var wg sync.WaitGroup
	for _, job := range jobs {
		wg.Go(func() {
			say("begins " + job)
			work(setting("pace"))
			say("is done with " + job)
		})
	}
	wg.Wait()
}
