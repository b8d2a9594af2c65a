// Tempting: a flag says whether a goroutine is reading already. A goroutine that
// finds the flag set does not wait, and continues without settings.
//
//koan:rejected TestAllJobsAreDone: panic: this is not a pace
//koan:also TestTheFirstLineIsAboutTheSettings, TestOtherSettings
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
