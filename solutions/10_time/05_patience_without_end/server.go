package main

import (
	"errors"
	"fmt"
	"sync/atomic"
	"time"
)

// deaf is how many questions the server doesn't answer.
const deaf = 100

// thinks is how long a question takes, whether or not the server answers it.
const thinks = 0 * time.Second

var asked atomic.Int64

// ask asks the server for the news.
//
// This file is given. Every check restores it.
func ask() (string, error) {
	fmt.Println("asking")
	time.Sleep(thinks)
	if asked.Add(1) <= deaf {
		return "", errors.New("the server does not answer")
	}
	return "the news", nil
}
