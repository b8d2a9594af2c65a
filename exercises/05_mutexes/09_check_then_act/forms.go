package main

import (
	"fmt"
	"sync"
	"time"
)

// This file is given: every check uses the original, so change only main.go.
var forms = []string{"max", "eve", "max", "ada", "eve", "max", "leo", "ada", "eve", "max"}

var letters sync.Map // the person who was welcomed, by name

// welcome writes a letter to a person, which takes a second.
func welcome(name string, person int) {
	letters.Store(name, person)
	fmt.Println(name, "welcome")
	time.Sleep(time.Second)
}

// logIn lets in only the person who got the letter.
func logIn(name string, person int) {
	if welcomed, _ := letters.Load(name); welcomed != person {
		fmt.Println(name, "cannot log in")
		return
	}
	fmt.Println(name, "logs in")
}
