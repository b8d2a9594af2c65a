// Tempting: one goroutine counts the cents in a plain variable, and another one
// reads it when the car leaves. Nothing synchronizes the two.
//
//koan:rejected TestNoDataRaces: data race
package main

import (
	"fmt"
	"time"
)

func main() {
	minute := time.NewTicker(time.Minute)
	defer minute.Stop()
	leaves := car()
	cents, due := 0, 0
	left := make(chan struct{})
	go func() {
		for {
			select {
			case <-minute.C:
				cents++
			case <-left:
				return
			}
		}
	}()
	go func() {
		<-leaves
		due = cents
		close(left)
	}()
	reporting := time.NewTicker(5 * time.Minute)
	defer reporting.Stop()
	for {
		select {
		case <-reporting.C:
			report()
		case <-left:
			fmt.Println(due, "cents to pay")
			return
		}
	}
}
