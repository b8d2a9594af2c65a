package main

import (
	"errors"
	"time"
)

var articles = []string{"lamp", "ghost", "chair"}

type result struct {
	text string
	err  error
}

// price answers after a second, stock after two.
//
// This file is given: whatever is changed here is put back at every check.
func price(article string) result {
	time.Sleep(time.Second)
	if article == "ghost" {
		return result{err: errors.New("no price")}
	}
	return result{text: "20 euros"}
}

func stock(article string) result {
	time.Sleep(2 * time.Second)
	if article == "dodo" {
		return result{err: errors.New("no stock")}
	}
	return result{text: "3 left"}
}
