package main

import (
	"errors"
	"fmt"
	"sync/atomic"
	"time"
)

// deaf is how many times the server does not answer.
const deaf = 100

// thinks is how long the server needs to find out whether it answers.
const thinks = 0 * time.Second

var asked atomic.Int64

// ask asks the server for the news.
//
// This file is given: whatever is changed here is put back at every check.
func ask() (string, error) {
	fmt.Println("asking")
	time.Sleep(thinks)
	if asked.Add(1) <= deaf {
		return "", errors.New("the server does not answer")
	}
	return "the news", nil
}
