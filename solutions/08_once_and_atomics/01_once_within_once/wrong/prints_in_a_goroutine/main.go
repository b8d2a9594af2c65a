// Tempting: a goroutine says it, and nobody waits for himself. But it says it when
// it gets round to it, after others have gone on.
//
//koan:rejected TestTheReadingIsToldFirst: is told first
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
