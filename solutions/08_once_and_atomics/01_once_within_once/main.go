// Do returns after its function has returned. Here the function called Do again,
// so it waited for itself. load has to use the settings that it has read. It
// must not ask for them with setting.
//
//koan:class sync.Once called within its own function; documented at sync.Once.Do; akin to GoKer: double locking
//koan:shipped TestAllJobsAreDone: all goroutines are asleep - deadlock!
//koan:also TestTheFirstLineIsAboutTheSettings, TestOtherSettings
package main

import (
	"fmt"
	"sync"
)

var (
	once     sync.Once
	settings map[string]string
)

// setting returns the value of a setting. Any function but load may call it.
func setting(name string) string {
	once.Do(load)
	return settings[name]
}

// load must not call setting, nor any function that calls setting.
func load() {
	settings = readFile()
	sayAs(settings["name"], "has read its settings")
}

// say prints a line that begins with the name of the service.
func say(what string) {
	sayAs(setting("name"), what)
}

func sayAs(name, what string) {
	fmt.Println(name, what)
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
