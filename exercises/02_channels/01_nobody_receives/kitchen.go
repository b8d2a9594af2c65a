package main

import (
	"fmt"
	"time"
)

const guests = 3

// dish is what a guest orders.
func dish(guest int) string {
	return fmt.Sprintf("dish %d", guest+1)
}

// cook cooks what is ordered, a dish a second, until no more orders come.
//
// This file is given: whatever is changed here is put back at every check.
func cook(orders <-chan string) {
	for d := range orders {
		time.Sleep(time.Second)
		fmt.Println(d)
	}
}
