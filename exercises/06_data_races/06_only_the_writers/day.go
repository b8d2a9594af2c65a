package main

import (
	"fmt"
	"time"
)

// So many clerks work in the shop. In the morning so many books are in the
// window, and so many in the store.
//
// This file is given: whatever is changed here is put back at every check.
const (
	clerks   = 4
	inWindow = 20
	inStore  = 80
)

// forWindow says whether the clerk's ith book is for the window. Before every tenth
// the clerk rests for a millisecond.
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
