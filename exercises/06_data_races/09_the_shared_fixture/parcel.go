package main

import "time"

// unit is how long it takes to look up a price.
const unit = time.Second

// A parcel has a country to go to and a weight.
type parcel struct {
	country string
	kilos   int
}

var perKilo = map[string]int{"Iceland": 9, "Italy": 4, "India": 11}

// price looks up what it costs to send the parcel.
//
// This file is given: every check uses the original, so change only main.go.
func (p *parcel) price() int {
	each := perKilo[p.country]
	time.Sleep(unit)
	return each * p.kilos
}

var table = []struct {
	name    string
	country string
	kilos   int
	price   int
}{
	{"light", "Iceland", 1, 9},
	{"heavy", "Iceland", 30, 270},
	{"near", "Italy", 2, 8},
	{"far", "India", 3, 33},
}
