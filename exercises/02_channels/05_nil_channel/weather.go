package main

import (
	"fmt"
	"time"
)

const days = 3

// observe returns the report of a day when the day is over, after 24 minutes.
//
// This file is given: every check uses the original, whatever you change here.
func observe(station string, day int) string {
	time.Sleep(24 * time.Minute)
	return fmt.Sprintf("%s, day %d: fine", station, day+1)
}
