// Tempting: print the line in another goroutine, which may wait. It prints the
// line after other goroutines have continued.
//
//koan:rejected TestTheFirstLineIsAboutTheSettings: The first line says
package main

import (
	"fmt"
	"sync"
)

var (
	once     sync.Once
	settings map[string]string
)

func setting(name string) string {
	once.Do(load)
	return settings[name]
}

func load() {
	settings = readFile()
	go say("has read its settings")
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
