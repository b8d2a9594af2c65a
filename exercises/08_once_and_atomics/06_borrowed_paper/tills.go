package main

import (
	"fmt"
	"sync"
	"time"
)

const second = time.Second

var prices = map[string]int{"tea": 300, "bread": 450, "jam": 520}

// A sale is what one customer buys.
type sale struct {
	customer string
	things   []string
}

// sold is what is sold at each of the three tills.
var sold = [][]sale{
	{{"Ada", []string{"tea", "bread"}}, {"Ben", []string{"jam"}}, {"Cem", []string{"bread", "jam", "tea"}}, {"Dan", []string{"tea"}}},
	{{"Eva", []string{"jam", "jam"}}, {"Fay", []string{"tea", "gold"}}, {"Gus", []string{"bread"}}, {"Hal", []string{"jam", "tea"}}},
	{{"Ida", []string{"bread"}}, {"Jon", []string{"tea", "tea", "jam"}}, {"Kim", []string{"silver"}}, {"Lea", []string{"bread", "jam"}}},
}

// printOut prints a text, which takes one second. It reads the text bit by bit, so
// the text must not change during that time.
//
// This file is given. Every check restores it, so changes here have no effect.
func printOut(text []byte) {
	first := string(text[:len(text)/2])
	time.Sleep(second)
	rest := string(text[len(text)/2:])
	fmt.Println(first + rest)
}

// tills writes the bills of the three tills at the same time. If bill fails, the till
// prints the error.
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
