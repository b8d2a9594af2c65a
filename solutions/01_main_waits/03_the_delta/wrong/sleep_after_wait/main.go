// Tempting: Wait comes back too early, so give A the rest of its time. A does
// print everything, and then its Done takes the counter below zero.
//
//koan:rejected TestMainReturnsWhenBothAreDone: negative WaitGroup counter
//koan:also TestMainDoesNotGuessHowLong, TestNobodyIsForgottenForBeingLate
package main

import (
	"sync"
	"time"
)

func main() {
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		run(5, "A")
	}()
	go func() {
		defer wg.Done()
		run(1, "B")
	}()
	wg.Wait()
	time.Sleep(5 * time.Second)
}
