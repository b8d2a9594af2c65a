package main

import "sync"

// This file is given: whatever is changed here is put back at every check.
var pages = [][]string{
	{"cat", "dog", "cat"},
	{"dog", "cat", "mouse"},
	{"cat", "dog"},
	{"dog", "cat"},
}

var dictionary = map[string]string{"cat": "Katze", "dog": "Hund", "mouse": "Maus", "owl": "Eule"}

var asked sync.Map

// translate asks an agency. Each word it is asked for is paid for.
func translate(word string) string {
	if _, before := asked.LoadOrStore(word, true); before {
		panic("the agency was asked again, and paid again, for " + word)
	}
	return dictionary[word]
}
