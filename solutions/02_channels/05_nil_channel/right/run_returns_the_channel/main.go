// The method that starts the goroutine makes the channel and returns it.
package main

import "fmt"

type station struct{ name string }

func (s station) run() <-chan string {
	reports := make(chan string, 1)
	go func() {
		defer close(reports)
		for day := range days {
			reports <- observe(s.name, day)
		}
	}()
	return reports
}

func main() {
	for r := range (station{"north"}).run() {
		fmt.Println(r)
	}
	fmt.Println("board off")
}
