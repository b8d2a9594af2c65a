package main

import (
	"context"
	"fmt"
	"time"
)

// A part of the backup, and how many minutes its upload takes.
type part struct {
	name    string
	minutes int
}

var parts = []part{
	{"mail", 1},
	{"photos", 20},
	{"music", 40},
}

// upload uploads a part, minute by minute. It returns an error if ctx is cancelled or
// if it finds a damaged file.
//
// This file is given. Every check restores it, so changes here have no effect.
func upload(ctx context.Context, p part) error {
	for minute := range p.minutes {
		select {
		case <-time.After(time.Minute):
		case <-ctx.Done():
			fmt.Println(p.name, "stopped")
			return ctx.Err()
		}
		if p.name == "photos" && minute == 1 {
			return fmt.Errorf("damaged file in %s", p.name)
		}
	}
	fmt.Println(p.name, "uploaded")
	return nil
}
