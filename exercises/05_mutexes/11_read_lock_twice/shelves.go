package main

import "time"

// unit is how long it takes to walk from one shelf to the next.
const unit = time.Second

// asking is how many want to know what the shop is worth.
const asking = 1

var shelves = []string{"tea", "coffee", "cake"}

// priceList returns the prices of this morning.
func priceList() map[string]int {
	return map[string]int{"tea": 3, "coffee": 5, "cake": 7}
}

// changes are the new prices of the day, and when they come.
var changes = []struct {
	item  string
	price int
	after time.Duration
}{
	{"tea", 30, 3 * unit / 2},
	{"cake", 70, 5 * unit / 2},
}

// walkTo walks to the shelf with the item.
//
// This file is given: whatever is changed here is put back at every check.
func walkTo(string) { time.Sleep(unit) }
