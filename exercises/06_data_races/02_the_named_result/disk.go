package main

import (
	"errors"
	"time"
)

const unit = time.Second

var documents = []string{"letter", "thesis", "poem"}

// write puts a document on the disk. It takes one unit.
//
// This file is given: whatever is changed here is put back at every check.
func write(doc string) error {
	time.Sleep(unit)
	if doc == "poem" {
		return errors.New("disk full")
	}
	return nil
}

// backUp takes a copy of a document. It takes two units.
func backUp(doc string) error {
	time.Sleep(2 * unit)
	if doc == "thesis" {
		return errors.New("no network")
	}
	return nil
}

// index makes a document easier to find. It takes two units and a half.
func index(string) {
	time.Sleep(5 * unit / 2)
}
