// Tempting: a mutex and a check for nil instead of the Once. The goroutine that
// holds the mutex locks it again, and waits for itself.
//
//koan:rejected TestAllJobsAreDone: all goroutines are asleep - deadlock!
//koan:also TestTheFirstLineIsAboutTheSettings, TestOtherSettings
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
