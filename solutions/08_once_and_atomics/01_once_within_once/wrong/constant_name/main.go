// Tempting: write the name into the program. Other settings have another name.
//
//koan:rejected TestOtherSettings: Every line begins with the name in the settings.
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
	fmt.Println("night-shift has read its settings")
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
