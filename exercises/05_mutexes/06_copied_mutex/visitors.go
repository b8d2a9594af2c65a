package main

import "time"

// A visitor looks at pages, again and again.
type visitor struct {
	pages []string
	times int
}

// This file is given: whatever is changed here is put back at every check.
var visitors = []visitor{
	{[]string{"/", "/news"}, 20},
	{[]string{"/", "/shop"}, 20},
	{[]string{"/", "/news"}, 20},
	{[]string{"/"}, 20},
}

// browse looks at the pages.
func (v visitor) browse(hit func(page string)) {
	for range v.times {
		for _, p := range v.pages {
			hit(p)
		}
	}
	time.Sleep(time.Millisecond)
}

// watch looks how the front page is doing.
func watch(of func(page string) int) {
	last := 0
	for range 20 {
		n := of("/")
		if n < last {
			panic("the number of looks at the front page goes down")
		}
		last = n
	}
}
