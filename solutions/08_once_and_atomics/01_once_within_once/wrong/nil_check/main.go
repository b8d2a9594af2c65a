// Tempting: a check for nil instead of the Once. Three goroutines find nil, and
// all three read the file.
//
//koan:rejected TestAllJobsAreDone: panic: the file with the settings is read again
//koan:also TestTheFirstLineIsAboutTheSettings, TestOtherSettings
package main

import (
	"fmt"
	"sync"
)

var settings map[string]string

func setting(name string) string {
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
