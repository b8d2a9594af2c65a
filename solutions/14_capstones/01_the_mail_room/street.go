package main

import (
	"errors"
	"fmt"
)

var letters = []string{"Ada", "Bob", "Cy", "Dee", "Eve", "Fay", "Gus", "Hal"}

const senders = 3

// deliver delivers a letter. It returns an error or panics if it can't.
//
// This file is given. Every check restores it.
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
