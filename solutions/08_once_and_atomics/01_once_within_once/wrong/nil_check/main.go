// Tempting: nobody waits for anything if there is only a nil check. Three find nil,
// and three read the file.
//
//koan:rejected TestTheJobsAreDone: panic: the file of settings is read again
//koan:also TestTheReadingIsToldFirst, TestAnotherName
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
