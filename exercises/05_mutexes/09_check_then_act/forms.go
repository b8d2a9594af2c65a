package main

import (
	"fmt"
	"sync"
	"time"
)

// This file is given: whatever is changed here is put back at every check.
var forms = []string{"max", "eve", "max", "ada", "eve", "max", "leo", "ada", "eve", "max"}

var letters sync.Map // who was welcomed, by name

// welcome writes a letter to a person, which takes a second.
func welcome(name string, person int) {
	letters.Store(name, person)
	fmt.Println(name, "welcome")
	time.Sleep(time.Second)
}

// logIn lets the person in to whom the letter was written.
func logIn(name string, person int) {
	if welcomed, _ := letters.Load(name); welcomed != person {
		fmt.Println(name, "cannot log in")
		return
	}
	fmt.Println(name, "logs in")
}
