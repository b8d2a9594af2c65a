package main

import (
	"sync"
	"time"
)

// A page has a number of words.
type page []string

// This file is given: every check uses the original, so change only main.go.
var pages = []page{
	{"cat", "dog", "cat"},
	{"dog", "cat", "mouse"},
	{"cat", "dog"},
	{"dog", "cat"},
}

// words loads the page, which takes a millisecond, and yields its words.
func (p page) words(yield func(word string) bool) {
	time.Sleep(time.Millisecond)
	for _, word := range p {
		if !yield(word) {
			return
		}
	}
}

var dictionary = map[string]string{"cat": "Katze", "dog": "Hund", "mouse": "Maus", "owl": "Eule"}

var asked sync.Map

// translate asks an agency, which charges for each word. It panics if it is asked again.
func translate(word string) string {
	if _, before := asked.LoadOrStore(word, true); before {
		panic("the agency was asked and paid again for " + word)
	}
	return dictionary[word]
}
