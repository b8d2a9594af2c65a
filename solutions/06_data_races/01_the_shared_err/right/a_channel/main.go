// The errors are sent on a channel, and only checkOut has variables for them.
package main

import "fmt"

func main() {
	for _, order := range orders {
		if err := checkOut(order); err != nil {
			fmt.Println(order, "failed:", err)
			continue
		}
		fmt.Println(order, "ordered")
	}
}

func checkOut(order string) error {
	errs := make(chan error)
	go func() { errs <- charge(order) }()
	go func() { errs <- reserve(order) }()
	first, second := <-errs, <-errs
	if first != nil {
		return first
	}
	return second
}
