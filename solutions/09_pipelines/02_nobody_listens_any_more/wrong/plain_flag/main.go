// Tempting: main sets a plain variable when it has enough. The filter reads it at
// the same time.
//
//koan:rejected TestNoDataRaces: data race
//koan:also TestAQuickLog
package main

import (
	"fmt"
	"strings"
)

var enough bool

func errorsOnly(lines <-chan string) <-chan string {
	found := make(chan string)
	go func() {
		defer close(found)
		for line := range lines {
			if strings.HasPrefix(line, "error") && !enough {
				found <- line
			}
		}
	}()
	return found
}

func main() {
	stop := make(chan struct{})
	found := errorsOnly(read(stop))
	for range 3 {
		line, ok := <-found
		if !ok {
			break
		}
		fmt.Println(line)
	}
	enough = true
	review()
	close(stop)
	for range found {
	}
	closed.Wait()
	fmt.Println("that is enough")
}
