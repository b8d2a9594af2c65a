// Do returns to nobody before the function has returned, and the function called
// Do. What the function needs it must get from what it has, not from the front door.
//
//koan:class sync.Once called within its own function; documented at sync.Once.Do; akin to GoKer: double locking
//koan:shipped TestTheJobsAreDone: all goroutines are asleep - deadlock!
//koan:also TestTheReadingIsToldFirst, TestAnotherName
package main

import (
	"fmt"
	"sync"
)

var (
	once     sync.Once
	settings map[string]string
)

// setting is the value of a setting. It may be called from anywhere but load.
func setting(name string) string {
	once.Do(load)
	return settings[name]
}

// load must not call setting, nor anything that does.
func load() {
	settings = readFile()
	sayAs(settings["name"], "has read its settings")
}

// say prints a line which begins with the name of the service.
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
