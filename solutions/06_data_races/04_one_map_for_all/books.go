package main

import (
	"iter"
	"time"
)

const unit = time.Second

var books = []string{"fish and sea", "sea and sea", "whale and whale", "and and and"}

// words takes a book from the shelf, which takes one unit, and yields its words: a thousand
// pages that are all alike.
//
// This file is given: every check uses the original, so change only main.go.
func words(book string) iter.Seq[string] {
	return func(yield func(string) bool) {
		time.Sleep(unit)
		for range 1000 {
			for begin, i := 0, 0; i <= len(book); i++ {
				if i == len(book) || book[i] == ' ' {
					if !yield(book[begin:i]) {
						return
					}
					begin = i + 1
				}
			}
		}
	}
}
