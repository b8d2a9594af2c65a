package main

import "time"

var words = []string{"guten", "Morgen", "mein", "Freund"}

const lookup = time.Second

// translate looks a word up. Long words are far behind in the book.
//
// This file is given: whatever is changed here is put back at every check.
func translate(word string) string {
	time.Sleep(time.Duration(len(word)) * lookup)
	switch word {
	case "guten":
		return "good"
	case "Morgen":
		return "morning"
	case "mein":
		return "my"
	case "Freund":
		return "friend"
	}
	return word
}
