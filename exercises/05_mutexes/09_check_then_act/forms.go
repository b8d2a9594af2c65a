package main

import (
	"fmt"
	"time"
)

// This file is given: whatever is changed here is put back at every check.
var forms = []string{"max", "eve", "max", "ada", "eve", "max", "leo", "ada", "eve", "max"}

// welcome writes a letter, which takes a second.
func welcome(name string) {
	fmt.Println(name, "welcome")
	time.Sleep(time.Second)
}
