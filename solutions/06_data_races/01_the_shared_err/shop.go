package main

import (
	"errors"
	"time"
)

const unit = time.Second

var orders = []string{"book", "lamp", "vase", "coat"}

// charge charges the customer's card. It takes one unit.
//
// This file is given: every check uses the original, so change only main.go.
func charge(order string) error {
	time.Sleep(unit)
	if order == "lamp" || order == "coat" {
		return errors.New("card refused")
	}
	return nil
}

// reserve takes the goods from the stock. It takes two units.
func reserve(order string) error {
	time.Sleep(2 * unit)
	if order == "vase" || order == "coat" {
		return errors.New("out of stock")
	}
	return nil
}
