package main

import (
	"fmt"
	"sync"
	"time"
)

const second = time.Second

var prices = map[string]int{"tea": 300, "bread": 450, "jam": 520}

// A sale is something that was sold to somebody.
type sale struct {
	customer string
	things   []string
}

// What is sold at each of the three tills.
var sold = [][]sale{
	{{"Ada", []string{"tea", "bread"}}, {"Ben", []string{"jam"}}, {"Cem", []string{"bread", "jam", "tea"}}, {"Dan", []string{"tea"}}},
	{{"Eva", []string{"jam", "jam"}}, {"Fay", []string{"tea", "gold"}}, {"Gus", []string{"bread"}}, {"Hal", []string{"jam", "tea"}}},
	{{"Ida", []string{"bread"}}, {"Jon", []string{"tea", "tea", "jam"}}, {"Kim", []string{"silver"}}, {"Lea", []string{"bread", "jam"}}},
}

// printOut prints a text, which takes a second. The text must stay as it is for so
// long, for it is read bit by bit.
//
// This file is given: whatever is changed here is put back at every check.
func printOut(text []byte) {
	first := string(text[:len(text)/2])
	time.Sleep(second)
	rest := string(text[len(text)/2:])
	fmt.Println(first + rest)
}

// tills has the bills written at the three tills, at the same time.
func tills(bill func(customer string, things []string) error) {
	var wg sync.WaitGroup
	for _, sales := range sold {
		wg.Go(func() {
			for _, s := range sales {
				if err := bill(s.customer, s.things); err != nil {
					fmt.Println(err)
					time.Sleep(second)
				}
			}
		})
	}
	wg.Wait()
}
