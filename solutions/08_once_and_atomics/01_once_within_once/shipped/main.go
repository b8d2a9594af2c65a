// The program runs three jobs. Its settings are in a file, which is slow to read,
// so it is read once: by the first that needs a setting. Every line printed begins
// with the name of the service, which is a setting like any other.
package main

import (
	"fmt"
	"sync"
)

var (
	once     sync.Once
	settings map[string]string
)

// setting is the value of a setting. It may be called from anywhere.
func setting(name string) string {
	once.Do(load)
	return settings[name]
}

func load() {
	settings = readFile()
	say("has read its settings")
}

// say prints a line which begins with the name of the service.
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
