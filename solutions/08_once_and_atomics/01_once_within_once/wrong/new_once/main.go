// Tempting: replace the Once, so that the inner call does not wait. The new Once
// reads the file again.
//
//koan:rejected TestAllJobsAreDone: panic: the file with the settings is read again
//koan:also TestTheFirstLineIsAboutTheSettings, TestOtherSettings, TestNoDataRaces
package main

import (
	"fmt"
	"sync"
)

var (
	once     = new(sync.Once)
	settings map[string]string
)

func setting(name string) string {
	once.Do(load)
	return settings[name]
}

func load() {
	settings = readFile()
	once = new(sync.Once)
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
