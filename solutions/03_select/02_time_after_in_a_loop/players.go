package main

import "time"

var players = []string{"Ann", "Bo", "Cy", "Di", "Ed"}

const thinking = 4 * time.Second

// ask asks the question. The players answer one after the other.
//
// This file is given: every check uses the original, whatever you change here.
func ask() <-chan string {
	answers := make(chan string, len(players))
	for i, who := range players {
		time.AfterFunc(time.Duration(i+1)*thinking, func() { answers <- who })
	}
	return answers
}
