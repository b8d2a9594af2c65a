package main

import "time"

// A visitor visits some pages a number of times.
type visitor struct {
	pages []string
	times int
}

// This file is given: every check uses the original, so change only main.go.
var visitors = []visitor{
	{[]string{"/", "/news"}, 20},
	{[]string{"/", "/shop"}, 20},
	{[]string{"/", "/news"}, 20},
	{[]string{"/"}, 20},
}

// browse visits the pages.
func (v visitor) browse(hit func(page string)) {
	for range v.times {
		for _, p := range v.pages {
			hit(p)
		}
	}
	time.Sleep(time.Millisecond)
}

// watch asks for the count of the front page.
func watch(of func(page string) int) {
	last := 0
	for range 20 {
		n := of("/")
		if n < last {
			panic("the count of the front page goes down")
		}
		last = n
	}
}
