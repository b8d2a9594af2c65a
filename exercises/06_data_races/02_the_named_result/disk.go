package main

import (
	"errors"
	"time"
)

const unit = time.Second

var documents = []string{"letter", "thesis", "poem"}

// write writes a document to the disk. It takes one unit.
//
// This file is given: every check uses the original, so change only main.go.
func write(doc string) error {
	time.Sleep(unit)
	if doc == "poem" {
		return errors.New("disk full")
	}
	return nil
}

// backUp makes a backup of a document. It takes two units.
func backUp(doc string) error {
	time.Sleep(2 * unit)
	if doc == "thesis" {
		return errors.New("no network")
	}
	return nil
}

// index adds a document to the index. It takes two and a half units.
func index(string) {
	time.Sleep(5 * unit / 2)
}
