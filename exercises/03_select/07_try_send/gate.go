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
// This file is given: every check uses the original, whatever you change here.
func writeLog(line string) {
	time.Sleep(time.Second)
	fmt.Println("log:", line)
}
