package main

import (
	"fmt"
	"time"
)

// clerks is how many clerks work in the shop. In the morning inWindow books are in the
// window, and inStore books in the store.
//
// This file is given: every check uses the original, so change only main.go.
const (
	clerks   = 4
	inWindow = 20
	inStore  = 80
)

// forWindow reports whether the ith book of a clerk is for the window. Before every
// tenth book the clerk rests for a millisecond.
func forWindow(clerk, i int) bool {
	if i%10 == 0 {
		time.Sleep(time.Millisecond)
	}
	return (clerk+i)%2 == 0
}

// audit counts the books fifty times, ten times each millisecond.
func audit(count func() (window, store int)) {
	for i := range 50 {
		if i%10 == 0 {
			time.Sleep(time.Millisecond)
		}
		window, store := count()
		if n := window + store; n != inWindow+inStore {
			fmt.Println("counted", n)
			return
		}
	}
	fmt.Println("counted 50 times")
}
