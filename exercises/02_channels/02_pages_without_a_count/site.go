package main

import "time"

const length = time.Second

// fetch returns a page and the address of the next one, or "" if it was the last.
//
// This file is given: every check uses the original, whatever you change here.
func fetch(url string) (page, next string) {
	time.Sleep(length)
	switch url {
	case "/":
		return "home", "/news"
	case "/news":
		return "news", "/about"
	case "/about":
		return "about us", ""
	case "/jobs":
		return "jobs", ""
	}
	return "not found", ""
}
