package main

import "time"

var words = []string{"guten", "Morgen", "mein", "Freund"}

const lookup = time.Second

// translate looks up a word. A long word takes longer.
//
// This file is given: every check uses the original, whatever you change here.
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
