// The program runs three jobs. Its settings are in a file, which is slow to read, so
// the program reads it once, when it needs the first setting. Every line begins with
// the name of the service, which is a setting, too.
package main

import (
	"fmt"
	"sync"
)

var (
	once     sync.Once
	settings map[string]string
)

// setting returns the value of a setting. Any function may call it.
func setting(name string) string {
	once.Do(load)
	return settings[name]
}

func load() {
	settings = readFile()
	say("has read its settings")
}

// say prints a line that begins with the name of the service.
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
