// Tempting: a flag says whether somebody reads already. Who finds it set does not
// wait, and goes on without settings.
//
//koan:rejected TestTheJobsAreDone: panic: there is no such pace
//koan:also TestTheReadingIsToldFirst, TestAnotherName
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

var (
	begun    atomic.Bool
	settings map[string]string
)

func setting(name string) string {
	if !begun.Swap(true) {
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
