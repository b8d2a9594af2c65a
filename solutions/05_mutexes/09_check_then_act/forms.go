package main

import (
	"errors"
	"time"
)

// This file is given: whatever is changed here is put back at every check.
var forms = []string{"max", "eve", "max", "rat", "eve", "max", "leo", "rat", "eve", "max"}

// read reads a form, which takes a second.
func read(name string) error {
	time.Sleep(time.Second)
	if name == "rat" {
		return errors.New("not a nice name")
	}
	return nil
}
