// Tempting: check for nil before locking the mutex. Without the lock, this check
// reads the variable while another goroutine writes it.
//
//koan:rejected TestNoDataRaces: data race
package main

import (
	"fmt"
	"sync"
)

var (
	mu       sync.Mutex
	settings map[string]string
)

func setting(name string) string {
	if settings == nil {
		mu.Lock()
		defer mu.Unlock()
		if settings == nil {
			s := readFile()
			fmt.Println(s["name"], "has read its settings")
			settings = s
		}
	}
	return settings[name]
}

func say(what string) { fmt.Println(setting("name"), what) }

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
