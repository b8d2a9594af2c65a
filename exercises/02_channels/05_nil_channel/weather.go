package main

import (
	"fmt"
	"time"
)

const days = 3

// observe returns the weather of a day, once the day is over.
//
// This file is given: whatever is changed here is put back at every check.
func observe(station string, day int) string {
	time.Sleep(24 * time.Minute)
	return fmt.Sprintf("%s, day %d: fine", station, day+1)
}
