package main

import (
	"fmt"
	"time"
)

const cars = 10

func plate(car int) string {
	return fmt.Sprint("car ", car+1)
}

// writeLog writes a line, which takes a second.
//
// This file is given: whatever is changed here is put back at every check.
func writeLog(line string) {
	time.Sleep(time.Second)
	fmt.Println("log:", line)
}
