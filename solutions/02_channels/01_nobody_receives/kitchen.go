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

// cook cooks what is ordered, one dish per second, until orders is closed.
//
// This file is given: every check uses the original, whatever you change here.
func cook(orders <-chan string) {
	for d := range orders {
		time.Sleep(time.Second)
		fmt.Println(d)
	}
}
