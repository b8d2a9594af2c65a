package main

import "time"

// unit is how long it takes to walk from one shelf to the next.
const unit = time.Second

// asking is how many people ask what the shop is worth.
const asking = 1

var shelves = []string{"tea", "coffee", "cake"}

// priceList returns the prices at the start.
func priceList() map[string]int {
	return map[string]int{"tea": 3, "coffee": 5, "cake": 7}
}

// changes are the new prices, and when they come.
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
// This file is given: every check uses the original, so change only main.go.
func walkTo(string) { time.Sleep(unit) }
