package main

import "time"

var photos = []string{"beach", "cake", "cat"}

// thumbnail makes a small picture of a photo. Some photos take longer than others.
//
// This file is given: whatever is changed here is put back at every check.
func thumbnail(photo string) string {
	time.Sleep(time.Duration(len(photo)) * time.Second)
	return "small " + photo
}
