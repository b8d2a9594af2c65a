package main

import "time"

var photos = []string{"beach", "cake", "cat"}

// thumbnail makes a small picture of a photo. Some photos take longer than others.
//
// This file is given: every check uses the original, whatever you change here.
func thumbnail(photo string) string {
	time.Sleep(time.Duration(len(photo)) * time.Second)
	return "small " + photo
}
