// Tempting: a mutex and a nil check in place of the Once. A mutex too waits for
// the goroutine that has it, which is the one that waits.
//
//koan:rejected TestTheJobsAreDone: all goroutines are asleep - deadlock!
//koan:also TestTheReadingIsToldFirst, TestAnotherName
package main

import (
	"fmt"
	"sync"
)

var (
	mu       sync.Mutex
	settings map[string]string
)

func setting(name string) string {
	mu.Lock()
	defer mu.Unlock()
	if settings == nil {
		load()
	}
	return settings[name]
}

func load() {
	settings = readFile()
	say("has read its settings")
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
