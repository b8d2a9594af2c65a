package main

import (
	"errors"
	"fmt"
)

var letters = []string{"Ada", "Bob", "Cy", "Dee", "Eve", "Fay", "Gus", "Hal"}

const senders = 3

// deliver brings a letter to somebody. It returns an error or panics if that cannot be done.
//
// This file is given: whatever is changed here is put back at every check.
func deliver(to string) error {
	walkTo(to)
	switch to {
	case "Bob":
		return errors.New("no letter box")
	case "Gus":
		panic("no such street")
	}
	fmt.Println(to, "has mail")
	return nil
}
